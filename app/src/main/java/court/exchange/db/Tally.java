package court.exchange.db;

/** What a step of an import has settled. */
public record Tally(
        int done,
        int known,
        int rejected,
        int entriesDone,
        int entriesKnown,
        int entriesRejected,
        int entriesHeld,
        int remarks) {
    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0, 0);
    public static final Tally NEW = new Tally(1, 0, 0, 0, 0, 0, 0, 0);
    public static final Tally KNOWN = new Tally(0, 1, 0, 0, 0, 0, 0, 0);
    public static final Tally REJECTED = new Tally(0, 0, 1, 0, 0, 0, 0, 0);

    /** A row that went in or was known, with what became of its entries. */
    public Tally entries(int taken, int unchanged, int refused) {
        return new Tally(done, known, rejected, taken, unchanged, refused, entriesHeld, remarks);
    }

    public Tally remark() {
        return new Tally(done, known, rejected, entriesDone, entriesKnown, entriesRejected, entriesHeld, remarks + 1);
    }

    public Tally and(Tally o) {
        return new Tally(
                done + o.done,
                known + o.known,
                rejected + o.rejected,
                entriesDone + o.entriesDone,
                entriesKnown + o.entriesKnown,
                entriesRejected + o.entriesRejected,
                entriesHeld + o.entriesHeld,
                remarks + o.remarks);
    }
}
