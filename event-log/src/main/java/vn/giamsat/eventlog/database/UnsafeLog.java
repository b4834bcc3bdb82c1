package vn.giamsat.eventlog.database;

import java.util.List;

/** The database would not keep what the log promises, so the log does not start. */
public final class UnsafeLog extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<SafetyProblem> problems;

    UnsafeLog(List<SafetyProblem> problems) {
        super(
                "The log does not start: "
                        + String.join(
                                "; ", problems.stream().map(SafetyProblem::sentence).toList()));
        this.problems = List.copyOf(problems);
    }

    public List<SafetyProblem> problems() {
        return problems;
    }
}
