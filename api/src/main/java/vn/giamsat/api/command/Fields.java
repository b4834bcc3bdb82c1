package vn.giamsat.api.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.FieldProblem;
import vn.giamsat.api.problem.Refused;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with the fields of one request, so that all of it is said at once. */
final class Fields {
    private static final int MOST_TOLD = 50;

    private final List<FieldProblem> problems = new ArrayList<>();

    /** Always null: what is wrong has no value. */
    @Nullable Object wrong(String path, FieldFault fault) {
        return wrong(new FieldProblem(path, fault));
    }

    @Nullable Object wrong(FieldProblem problem) {
        if (problems.size() < MOST_TOLD) {
            problems.add(problem);
        }
        return null;
    }

    boolean allRight() {
        return problems.isEmpty();
    }

    Refused refusal() {
        return Refused.malformed(problems);
    }
}
