package vn.giamsat.api.lookback;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.read.Look;
import vn.giamsat.api.read.TaskReads;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.casefile.CaseFileFilter;
import vn.giamsat.view.followup.FollowUpFilter;
import vn.giamsat.view.task.Whose;

import java.util.List;
import java.util.UUID;

/**
 * Compares what the reader sees at two moments, by the very finders that show each of them: nobody
 * learns from a difference what neither page would show.
 */
final class Comparison {

    private final QuerySide views;
    private final TaskReads tasks;

    Comparison(QuerySide views, TaskReads tasks) {
        this.views = views;
        this.tasks = tasks;
    }

    List<Part<?>> of(Matters matter, UUID id, Look a, Look b) {
        return switch (matter) {
            case inspections -> ofCase(id, a, b);
            case recommendations -> ofRecommendation(id, a, b);
            case delegations -> ofDelegation(id, a, b);
        };
    }

    private List<Part<?>> ofCase(UUID id, Look a, Look b) {
        List<Part<?>> parts = insideCase(id, a, b);
        there(parts.getFirst());
        return parts;
    }

    /**
     * A case with everything in it and the recommendations drawn from it; nothing at all where the
     * reader saw nothing.
     */
    List<Part<?>> insideCase(UUID id, Look a, Look b) {
        FollowUpFilter drawn = new FollowUpFilter(null, null, null, null, id);
        return List.of(
                Part.ofOne(Kind.CASE, a, b, l -> views.caseFiles().find(id, l.scope(), l.asOf())),
                Part.ofLists(
                        Kind.FINDING,
                        a,
                        b,
                        (l, page) -> views.findings().ofCase(id, l.scope(), l.asOf(), page)),
                recommendations(drawn, a, b),
                Part.ofLists(
                        Kind.EVIDENCE,
                        a,
                        b,
                        (l, page) -> views.evidence().ofCase(id, l.scope(), l.asOf(), page)),
                tasks(null, id, a, b));
    }

    private List<Part<?>> ofRecommendation(UUID id, Look a, Look b) {
        Part<?> row =
                there(
                        Part.ofOne(
                                Kind.RECOMMENDATION,
                                a,
                                b,
                                l -> views.followUps().find(id, l.scope(), l.asOf())));
        return List.of(
                row,
                Part.ofLists(
                        Kind.EVIDENCE,
                        a,
                        b,
                        (l, page) ->
                                views.evidence().ofRecommendation(id, l.scope(), l.asOf(), page)));
    }

    /** A delegation and its cases. */
    private List<Part<?>> ofDelegation(UUID id, Look a, Look b) {
        Part<?> row =
                there(
                        Part.ofOne(
                                Kind.DELEGATION,
                                a,
                                b,
                                l -> views.delegations().find(id, l.scope(), l.asOf())));
        return List.of(row, cases(new CaseFileFilter(null, id, null, null), a, b));
    }

    Part<?> cases(CaseFileFilter filter, Look a, Look b) {
        return Part.ofLists(
                Kind.CASE,
                a,
                b,
                (l, page) -> views.caseFiles().list(l.scope(), filter, l.asOf(), page));
    }

    Part<?> recommendations(FollowUpFilter filter, Look a, Look b) {
        return Part.ofLists(
                Kind.RECOMMENDATION,
                a,
                b,
                (l, page) -> views.followUps().list(l.scope(), filter, l.asOf(), page));
    }

    Part<?> tasks(@Nullable Whose mineAs, @Nullable UUID inspection, Look a, Look b) {
        return Part.ofLists(Kind.TASK, a, b, (l, page) -> tasks.list(l, page, mineAs, inspection));
    }

    private static Part<?> there(Part<?> part) {
        if (part.isAbsent()) {
            throw Refused.because(ProblemKind.ABSENT);
        }
        return part;
    }
}
