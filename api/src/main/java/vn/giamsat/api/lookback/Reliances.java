package vn.giamsat.api.lookback;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.giamsat.api.handout.HandOut;
import vn.giamsat.api.handout.HandOuts;
import vn.giamsat.api.lookback.RestingTold.HandedOut;
import vn.giamsat.api.lookback.RestingTold.RestingLine;
import vn.giamsat.api.page.Storyteller;
import vn.giamsat.api.page.TimelineLine;
import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.read.Look;
import vn.giamsat.api.read.When;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.account.AccountRow;
import vn.giamsat.view.casefile.CaseFile;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.resting.Resting;
import vn.giamsat.view.timeline.TimelineRow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells what was decided or handed out while words stood that were corrected later. */
@Component
class Reliances {

    private final QuerySide views;
    private final Storyteller storyteller;
    private final HandOuts handOuts;

    Reliances(QuerySide views, Storyteller storyteller, HandOuts handOuts) {
        this.views = views;
        this.storyteller = storyteller;
        this.handOuts = handOuts;
    }

    RestingTold on(Look look, UUID inspection, @Nullable Long correction) {
        CaseFile file =
                views.caseFiles()
                        .find(inspection, look.scope(), look.asOf())
                        .orElseThrow(() -> Refused.because(ProblemKind.ABSENT));
        if (correction == null) {
            throw Refused.malformed("on", FieldFault.MISSING);
        }
        Resting resting =
                views.corrections()
                        .restingOn(inspection, correction, look.scope(), look.asOf())
                        .orElseThrow(
                                () ->
                                        Refused.because(
                                                ProblemKind.NOTHING_CORRECTED,
                                                Map.of("on", correction)));
        TimelineRow wrong = resting.wrong();
        return new RestingTold(
                line(look, resting.correction()),
                wrong == null ? null : line(look, wrong),
                resting.facts().stream()
                        .map(fact -> new RestingLine(fact.how(), line(look, fact.fact())))
                        .toList(),
                file.inside() ? handedOut(look, inspection, resting) : List.of());
    }

    private List<HandedOut> handedOut(Look look, UUID inspection, Resting resting) {
        TimelineRow wrong = resting.wrong();
        if (wrong == null) {
            return List.of();
        }
        When then = look.when();
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

    private TimelineLine line(Look look, TimelineRow fact) {
        return storyteller.tell(look, new Page<>(List.of(fact), null)).items().getFirst();
    }
}
