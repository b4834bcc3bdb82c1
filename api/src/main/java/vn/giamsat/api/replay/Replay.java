package vn.giamsat.api.replay;

import org.springframework.stereotype.Component;

import vn.giamsat.api.asof.PastMoment;
import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.difference.ComparedList;
import vn.giamsat.api.difference.DifferenceFormatter;
import vn.giamsat.api.difference.DifferenceReport;
import vn.giamsat.api.difference.MomentComparison;
import vn.giamsat.api.difference.MomentSpan;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.read.TaskReads;
import vn.giamsat.api.timeline.TimelineFormatter;
import vn.giamsat.api.timeline.TimelineLine;
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
    private final MomentComparison comparison;
    private final DifferenceFormatter telling;
    private final TimelineFormatter formatter;

    Replay(QuerySide views, TaskReads tasks, TimelineFormatter formatter) {
        this.views = views;
        this.formatter = formatter;
        comparison = new MomentComparison(views, tasks);
        telling = new DifferenceFormatter(views);
    }

    ReplayStep step(ReadContext look, UUID inspection, int number) {
        List<TimelineRow> facts = facts(look, inspection);
        if (number < 1 || number > facts.size()) {
            throw Refused.because(
                    ProblemKind.NO_SUCH_STEP, Map.of("step", number, "steps", facts.size()));
        }
        TimelineRow fact = facts.get(number - 1);
        TimelineLine line =
                formatter.tell(look, new Page<>(List.of(fact), null)).items().getFirst();
        return new ReplayStep(number, facts.size(), line, changed(look, inspection, fact));
    }

    private List<TimelineRow> facts(ReadContext look, UUID inspection) {
        if (views.caseFiles().find(inspection, look.scope(), look.asOf()).isEmpty()) {
            throw Refused.absent();
        }
        return ComparedList.of(
                page -> views.timeline().ofCase(inspection, look.scope(), look.asOf(), page));
    }

    /** What is there with the fact and was not there, or was otherwise, the moment before. */
    private DifferenceReport changed(ReadContext look, UUID inspection, TimelineRow fact) {
        PastMoment before = new PastMoment(fact.position() - 1, fact.recordedAt(), false);
        PastMoment after = new PastMoment(fact.position(), fact.recordedAt(), false);
        return telling.told(
                new MomentSpan(before, after),
                comparison.insideCase(inspection, look.at(before), look.at(after)),
                look.caller().locale());
    }
}
