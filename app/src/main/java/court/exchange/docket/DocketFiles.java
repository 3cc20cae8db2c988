package court.exchange.docket;

/** Names of the files of a docket. */
public final class DocketFiles {
    public static final String CASES = "cases.csv";
    public static final String EVENTS = "events.csv";
    public static final String MAPPING = "mapping.yaml";
    /** A mapping is written by hand. */
    public static final long LARGEST_MAPPING = 1 << 18;

    private DocketFiles() {}
}
