package vn.giamsat.api.problem;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A problem in no language, so that it can be kept and told later in the language of whoever reads
 * it. Either the edge refused, or a rule was broken.
 */
public record StoredProblem(
        @Nullable ProblemKind kind,
        @Nullable String rule,
        Map<String, String> facts,
        List<FieldProblem> fields) {

    public StoredProblem {
        facts = Map.copyOf(facts);
        fields = List.copyOf(fields);
    }

    public boolean isOf(ProblemKind other) {
        return kind == other;
    }
}
