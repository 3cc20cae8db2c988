package court.exchange.reference;

/** Name of the file of a reference list. */
public final class ReferenceFiles {
    public static final String ROWS = "rows.csv";

    private ReferenceFiles() {}
}
