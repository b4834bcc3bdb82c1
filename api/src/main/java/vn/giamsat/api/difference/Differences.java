package vn.giamsat.api.difference;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.giamsat.api.asof.AsOf;
import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.read.TaskReads;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.casefile.CaseFileFilter;
import vn.giamsat.view.followup.FollowUpFilter;
import vn.giamsat.view.task.Whose;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** Answers what differs between two moments as people write them, in the reader's words. */
@Component
public class Differences {

    private final Moments moments;
    private final MomentComparison comparison;
    private final DifferenceFormatter telling;

    Differences(QuerySide views, TaskReads tasks, AsOf asOf) {
        moments = new Moments(asOf);
        comparison = new MomentComparison(views, tasks);
        telling = new DifferenceFormatter(views);
    }

    /** What the matter is called now. */
    public String title(ReadContext look, MatterKind matter, UUID id) {
        return telling.title(comparison.of(matter, id, look, look).getFirst(), look);
    }

    DifferenceReport of(
            ReadContext look,
            MatterKind matter,
            UUID id,
            @Nullable String from,
            @Nullable String to) {
        return told(look, from, to, (a, b) -> comparison.of(matter, id, a, b));
    }

    DifferenceReport ofCases(
            ReadContext look, CaseFileFilter filter, @Nullable String from, @Nullable String to) {
        return told(look, from, to, (a, b) -> List.of(comparison.cases(filter, a, b)));
    }

    DifferenceReport ofRecommendations(
            ReadContext look, FollowUpFilter filter, @Nullable String from, @Nullable String to) {
        return told(look, from, to, (a, b) -> List.of(comparison.recommendations(filter, a, b)));
    }

    DifferenceReport ofTasks(
            ReadContext look,
            @Nullable Whose mineAs,
            @Nullable UUID inspection,
            @Nullable String from,
            @Nullable String to) {
        return told(look, from, to, (a, b) -> List.of(comparison.tasks(mineAs, inspection, a, b)));
    }

    DifferenceReport ofList(
            ReadContext look,
            String list,
            ListFilter filter,
            @Nullable String from,
            @Nullable String to) {
        return switch (list) {
            case "inspections" -> ofCases(look, filter.ofCases(), from, to);
            case "recommendations" -> ofRecommendations(look, filter.ofRecommendations(), from, to);
            default -> ofTasks(look, filter.mineAs(), filter.inspection(), from, to);
        };
    }

    private DifferenceReport told(
            ReadContext look,
            @Nullable String from,
            @Nullable String to,
            BiFunction<ReadContext, ReadContext, List<ComparedPart<?>>> compared) {
        MomentSpan span = moments.span(from, to, look.when());
        return telling.told(
                span,
                compared.apply(look.at(span.from()), look.at(span.to())),
                look.caller().locale());
    }
}
