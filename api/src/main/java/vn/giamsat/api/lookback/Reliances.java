package vn.giamsat.api.lookback;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.giamsat.api.lookback.RestingTold.RestingLine;
import vn.giamsat.api.page.Storyteller;
import vn.giamsat.api.page.TimelineLine;
import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.read.Look;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.resting.Resting;
import vn.giamsat.view.timeline.TimelineRow;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells what was decided or handed out while words stood that were corrected later. */
@Component
class Reliances {

    private final QuerySide views;
    private final Storyteller storyteller;

    Reliances(QuerySide views, Storyteller storyteller) {
        this.views = views;
        this.storyteller = storyteller;
    }

    RestingTold on(Look look, UUID inspection, @Nullable Long correction) {
        if (views.caseFiles().find(inspection, look.scope(), look.asOf()).isEmpty()) {
            throw Refused.because(ProblemKind.ABSENT);
        }
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
                        .toList());
    }

    private TimelineLine line(Look look, TimelineRow fact) {
        return storyteller.tell(look, new Page<>(List.of(fact), null)).items().getFirst();
    }
}
