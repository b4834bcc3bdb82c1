package vn.giamsat.api.difference;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.giamsat.api.asof.AsOf;
import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.read.TaskReads;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.casefile.CaseFileFilter;
import vn.giamsat.view.followup.FollowUpFilter;
import vn.giamsat.view.task.Whose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers what differs between two moments as people write them, in the reader's words. */
@Component
public class Differences {

    private final QuerySide views;
    private final Moments moments;
    private final MomentComparison comparison;
    private final DifferenceFormatter telling;

    Differences(QuerySide views, TaskReads tasks, AsOf asOf) {
        moments = new Moments(asOf);
        comparison = new MomentComparison(views, tasks);
        telling = new DifferenceFormatter(views);
        this.views = views;
    }

    /** What the matter is called at the reader's moment. */
    public String title(ReadContext look, MatterKind matter, UUID id) {
        String title = titles(look, matter, Set.of(id)).get(id);
        if (title == null) {
            throw Refused.absent();
        }
        return title;
    }

    /** What these matters are called; those that the reader may not see are left out. */
    public Map<UUID, String> titles(ReadContext look, MatterKind matter, Set<UUID> ids) {
        return switch (matter) {
            case inspections ->
                    named(
                            ComparedKind.CASE,
                            views.caseFiles().among(ids, look.scope(), look.asOf()),
                            c -> c.file().matter().inspection(),
                            look);
            case recommendations ->
                    named(
                            ComparedKind.RECOMMENDATION,
                            views.followUps().among(ids, look.scope(), look.asOf()),
                            f -> f.row().recommendation(),
                            look);
            case delegations ->
                    named(
                            ComparedKind.DELEGATION,
                            ids.stream()
                                    .map(
                                            id ->
                                                    views.delegations()
                                                            .find(id, look.scope(), look.asOf()))
                                    .flatMap(Optional::stream)
                                    .toList(),
                            d -> d.matter().delegation(),
                            look);
        };
    }

    private <T extends Record> Map<UUID, String> named(
            ComparedKind<T> kind, List<T> rows, Function<T, UUID> id, ReadContext look) {
        return rows.stream().collect(Collectors.toMap(id, row -> telling.title(kind, row, look)));
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
