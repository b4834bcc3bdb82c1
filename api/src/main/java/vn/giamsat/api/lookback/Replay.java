package vn.giamsat.api.lookback;

import org.springframework.stereotype.Component;

import vn.giamsat.api.page.Storyteller;
import vn.giamsat.api.page.TimelineLine;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.read.Look;
import vn.giamsat.api.read.TaskReads;
import vn.giamsat.api.read.When;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.timeline.TimelineRow;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Goes through a case fact by fact, as far as the reader may see them. */
@Component
class Replay {

    private final QuerySide views;
    private final Comparison comparison;
    private final Telling telling;
    private final Storyteller storyteller;

    Replay(QuerySide views, TaskReads tasks, Storyteller storyteller) {
        this.views = views;
        this.storyteller = storyteller;
        comparison = new Comparison(views, tasks);
        telling = new Telling(views);
    }

    ReplayStep step(Look look, UUID inspection, int number) {
        List<TimelineRow> facts = facts(look, inspection);
        if (number < 1 || number > facts.size()) {
            throw Refused.because(
                    ProblemKind.NO_SUCH_STEP, Map.of("step", number, "steps", facts.size()));
        }
        TimelineRow fact = facts.get(number - 1);
        TimelineLine line =
                storyteller.tell(look, new Page<>(List.of(fact), null)).items().getFirst();
        return new ReplayStep(number, facts.size(), line, changed(look, inspection, fact));
    }

    private List<TimelineRow> facts(Look look, UUID inspection) {
        if (views.caseFiles().find(inspection, look.scope(), look.asOf()).isEmpty()) {
            throw Refused.because(ProblemKind.ABSENT);
        }
        return WholeList.of(
                page -> views.timeline().ofCase(inspection, look.scope(), look.asOf(), page));
    }

    /** What is there with the fact and was not there, or was otherwise, the moment before. */
    private Told changed(Look look, UUID inspection, TimelineRow fact) {
        When before = new When(fact.position() - 1, fact.recordedAt(), false);
        When after = new When(fact.position(), fact.recordedAt(), false);
        return telling.told(
                new Span(before, after),
                comparison.insideCase(inspection, look.at(before), look.at(after)),
                look.caller().locale());
    }
}
