package vn.giamsat.api.difference;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.problem.Refused;
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
public final class MomentComparison {

    private final QuerySide views;
    private final TaskReads tasks;

    public MomentComparison(QuerySide views, TaskReads tasks) {
        this.views = views;
        this.tasks = tasks;
    }

    List<ComparedPart<?>> of(MatterKind matter, UUID id, ReadContext a, ReadContext b) {
        return switch (matter) {
            case inspections -> ofCase(id, a, b);
            case recommendations -> ofRecommendation(id, a, b);
            case delegations -> ofDelegation(id, a, b);
        };
    }

    private List<ComparedPart<?>> ofCase(UUID id, ReadContext a, ReadContext b) {
        List<ComparedPart<?>> parts = insideCase(id, a, b);
        there(parts.getFirst());
        return parts;
    }

    /**
     * A case with everything in it and the recommendations drawn from it; nothing at all where the
     * reader saw nothing.
     */
    public List<ComparedPart<?>> insideCase(UUID id, ReadContext a, ReadContext b) {
        FollowUpFilter drawn = new FollowUpFilter(null, null, null, null, id);
        return List.of(
                ComparedPart.ofOne(
                        ComparedKind.CASE,
                        a,
                        b,
                        l -> views.caseFiles().whole(id, l.scope(), l.asOf())),
                ComparedPart.ofLists(
                        ComparedKind.FINDING,
                        a,
                        b,
                        (l, page) -> views.findings().ofCase(id, l.scope(), l.asOf(), page)),
                recommendations(drawn, a, b),
                ComparedPart.ofLists(
                        ComparedKind.EVIDENCE,
                        a,
                        b,
                        (l, page) -> views.evidence().ofCase(id, l.scope(), l.asOf(), page)),
                tasks(null, id, a, b));
    }

    private List<ComparedPart<?>> ofRecommendation(UUID id, ReadContext a, ReadContext b) {
        ComparedPart<?> row =
                there(
                        ComparedPart.ofOne(
                                ComparedKind.RECOMMENDATION,
                                a,
                                b,
                                l -> views.followUps().find(id, l.scope(), l.asOf())));
        return List.of(
                row,
                ComparedPart.ofLists(
                        ComparedKind.EVIDENCE,
                        a,
                        b,
                        (l, page) ->
                                views.evidence().ofRecommendation(id, l.scope(), l.asOf(), page)));
    }

    /** A delegation and its cases. */
    private List<ComparedPart<?>> ofDelegation(UUID id, ReadContext a, ReadContext b) {
        ComparedPart<?> row =
                there(
                        ComparedPart.ofOne(
                                ComparedKind.DELEGATION,
                                a,
                                b,
                                l -> views.delegations().find(id, l.scope(), l.asOf())));
        return List.of(row, cases(new CaseFileFilter(null, id, null, null), a, b));
    }

    ComparedPart<?> cases(CaseFileFilter filter, ReadContext a, ReadContext b) {
        return ComparedPart.ofLists(
                ComparedKind.CASE,
                a,
                b,
                (l, page) -> views.caseFiles().list(l.scope(), filter, l.asOf(), page));
    }

    ComparedPart<?> recommendations(FollowUpFilter filter, ReadContext a, ReadContext b) {
        return ComparedPart.ofLists(
                ComparedKind.RECOMMENDATION,
                a,
                b,
                (l, page) -> views.followUps().list(l.scope(), filter, l.asOf(), page));
    }

    ComparedPart<?> tasks(
            @Nullable Whose mineAs, @Nullable UUID inspection, ReadContext a, ReadContext b) {
        return ComparedPart.ofLists(
                ComparedKind.TASK,
                a,
                b,
                (l, page) -> tasks.list(l, page, false, mineAs, inspection));
    }

    private static ComparedPart<?> there(ComparedPart<?> part) {
        if (part.isAbsent()) {
            throw Refused.absent();
        }
        return part;
    }
}
