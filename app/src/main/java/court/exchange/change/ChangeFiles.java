package court.exchange.change;

/** Names of the files of changes. */
public final class ChangeFiles {
    public static final String CASES = "cases";
    public static final String EVENTS = "events";
    /** The mapping that counted when the files came. */
    public static final String MAPPING = "mapping.yaml";
    /** The moment of which the files tell, where a row has no version of its own. */
    public static final String AS_OF = "as-of";

    private ChangeFiles() {}
}
