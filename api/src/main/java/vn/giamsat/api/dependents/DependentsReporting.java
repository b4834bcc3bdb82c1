package vn.giamsat.api.dependents;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.giamsat.api.asof.PastMoment;
import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.dependents.DependentsReport.HandedOut;
import vn.giamsat.api.dependents.DependentsReport.RestingLine;
import vn.giamsat.api.handout.HandOut;
import vn.giamsat.api.handout.JdbcHandOuts;
import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.timeline.TimelineFormatter;
import vn.giamsat.api.timeline.TimelineLine;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.account.AccountRow;
import vn.giamsat.view.casefile.CaseFile;
import vn.giamsat.view.dependents.Dependents;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.timeline.TimelineRow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells what was decided or handed out while words stood that were corrected later. */
@Component
class DependentsReporting {

    private final QuerySide views;
    private final TimelineFormatter formatter;
    private final JdbcHandOuts handOuts;

    DependentsReporting(QuerySide views, TimelineFormatter formatter, JdbcHandOuts handOuts) {
        this.views = views;
        this.formatter = formatter;
        this.handOuts = handOuts;
    }

    DependentsReport on(ReadContext look, UUID inspection, @Nullable Long correction) {
        CaseFile file =
                views.caseFiles()
                        .find(inspection, look.scope(), look.asOf())
                        .orElseThrow(Refused::absent);
        if (correction == null) {
            throw Refused.malformed("on", FieldFault.MISSING);
        }
        Dependents resting =
                views.corrections()
                        .dependentsOn(inspection, correction, look.scope(), look.asOf())
                        .orElseThrow(
                                () ->
                                        Refused.because(
                                                ProblemKind.NOTHING_CORRECTED,
                                                Map.of("on", correction)));
        TimelineRow wrong = resting.wrong();
        return new DependentsReport(
                line(look, resting.correction()),
                wrong == null ? null : line(look, wrong),
                resting.facts().stream()
                        .map(fact -> new RestingLine(fact.how(), line(look, fact.fact())))
                        .toList(),
                file.inside() ? handedOut(look, inspection, resting) : List.of());
    }

    private List<HandedOut> handedOut(ReadContext look, UUID inspection, Dependents resting) {
        TimelineRow wrong = resting.wrong();
        if (wrong == null) {
            return List.of();
        }
        PastMoment then = look.when();
        List<HandOut> all =
                handOuts
                        .between(inspection, wrong.position(), resting.correction().position())
                        .stream()
                        .filter(one -> then == null || !one.at().isAfter(then.time()))
                        .toList();
        Set<UUID> who = all.stream().map(HandOut::account).collect(Collectors.toSet());
        Map<UUID, String> names =
                views.accounts().ofIds(who, look.asOf()).stream()
                        .collect(Collectors.toMap(AccountRow::account, AccountRow::displayName));
        return all.stream()
                .map(
                        one ->
                                new HandedOut(
                                        one.what(),
                                        one.position(),
                                        names.get(one.account()),
                                        one.at()))
                .toList();
    }

    private TimelineLine line(ReadContext look, TimelineRow fact) {
        return formatter.tell(look, new Page<>(List.of(fact), null)).items().getFirst();
    }
}
