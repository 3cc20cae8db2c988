package court.rules.plain;

import court.rules.Problem;

/** Thrown when what a person changed cannot be written into its file; the problem says why. */
public final class CannotWrite extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    public CannotWrite(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
