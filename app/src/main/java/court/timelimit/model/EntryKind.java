package court.timelimit.model;

/** What can be entered in the ledger of a clock. */
public enum EntryKind {
    STARTED,
    DEDUCTED,
    SUSPENDED,
    RESUMED,
    EXTENDED,
    CONVERTED,
    RESTARTED,
    STOPPED,
    REVERSED
}
