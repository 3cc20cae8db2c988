package court.rules;

/** A rule could not be evaluated, most often because a fact lacks what the rule reads. */
public final class RuleFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String rulebook;

    public RuleFailed(String rulebook, RuntimeException cause) {
        super(rulebook + ": " + cause.getMessage(), cause);
        this.rulebook = rulebook;
    }

    public String rulebook() {
        return rulebook;
    }
}
