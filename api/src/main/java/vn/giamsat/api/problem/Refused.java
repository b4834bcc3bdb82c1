package vn.giamsat.api.problem;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** The edge refuses a request; nothing was recorded. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient Map<String, Object> facts;
    private final transient List<FieldProblem> fields;

    private Refused(
            ProblemKind kind,
            Map<String, Object> facts,
            List<FieldProblem> fields,
            @Nullable Throwable cause) {
        super(kind.key() + (facts.isEmpty() ? "" : " " + facts), cause, false, false);
        this.kind = kind;
        this.facts = Map.copyOf(facts);
        this.fields = List.copyOf(fields);
    }

    /** There is no such thing, or the caller may not see it: both are answered alike. */
    public static Refused absent() {
        return because(ProblemKind.ABSENT);
    }

    public static Refused because(ProblemKind kind) {
        return new Refused(kind, Map.of(), List.of(), null);
    }

    /** The facts are shown to the caller and fill the placeholders of the detail by name. */
    public static Refused because(ProblemKind kind, Map<String, Object> facts) {
        return new Refused(kind, facts, List.of(), null);
    }

    public static Refused because(
            ProblemKind kind, Map<String, Object> facts, @Nullable Throwable cause) {
        return new Refused(kind, facts, List.of(), cause);
    }

    public static Refused malformed(List<FieldProblem> fields) {
        return new Refused(ProblemKind.MALFORMED_REQUEST, Map.of(), fields, null);
    }

    /** With what tells which words the detail has. */
    public static Refused malformed(List<FieldProblem> fields, Map<String, Object> facts) {
        return new Refused(ProblemKind.MALFORMED_REQUEST, facts, fields, null);
    }

    public static Refused malformed(String path, FieldFault fault) {
        return malformed(List.of(new FieldProblem(path, fault)));
    }

    public ProblemKind kind() {
        return kind;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    public List<FieldProblem> fields() {
        return fields;
    }
}
