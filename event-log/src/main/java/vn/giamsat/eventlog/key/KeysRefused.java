package vn.giamsat.eventlog.key;

/** The keys are not used as they lie there, for a reason that their operator can act on. */
public final class KeysRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final KeyProblem problem;

    KeysRefused(KeyProblem problem, Object where) {
        super("The keys of the log are refused: %s (%s)".formatted(problem.sentence(), where));
        this.problem = problem;
    }

    public KeyProblem problem() {
        return problem;
    }
}
