package court.rules;

/** A decision broke a limit on firings, insertions or time: the release ought to be put in quarantine. */
public final class RuleRunaway extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String rulebook;
    private final Limit limit;

    /** What ran away. */
    public enum Limit {
        FIRINGS,
        INSERTIONS,
        TIME
    }

    public RuleRunaway(String rulebook, Limit limit) {
        super(rulebook + " broke its limit on " + limit);
        this.rulebook = rulebook;
        this.limit = limit;
    }

    public String rulebook() {
        return rulebook;
    }

    public Limit limit() {
        return limit;
    }
}
