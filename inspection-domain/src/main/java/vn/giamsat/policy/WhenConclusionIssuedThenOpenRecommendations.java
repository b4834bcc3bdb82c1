package vn.giamsat.policy;

import org.jspecify.annotations.Nullable;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.RecommendationDrawn;
import vn.giamsat.recommendation.command.OpenRecommendation;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.RecommendationId;
import vn.giamsat.value.UnitId;

import java.time.LocalDate;
import java.util.List;

/** Each recommendation of a formal notice begins its own life; oral remarks begin none. */
public final class WhenConclusionIssuedThenOpenRecommendations implements Policy<ConclusionIssued> {

    @Override
    public Class<ConclusionIssued> when() {
        return ConclusionIssued.class;
    }

    @Override
    public List<DomainCommand> then(ConclusionIssued event) {
        return event.recommendations().stream().map(drawn -> open(drawn, event)).toList();
    }

    private static DomainCommand open(RecommendationDrawn drawn, ConclusionIssued event) {
        return new OpenRecommendation(
                new RecommendationId(drawn.recommendation()),
                new InspectionId(event.inspection()),
                new DelegationId(event.delegation()),
                new UnitId(drawn.addressee()),
                drawn.reference(),
                drawn.text(),
                drawn.dueOn(),
                drawn.dueReason(),
                drawn.findings(),
                event.notice(),
                issuedOn(event));
    }

    private static @Nullable LocalDate issuedOn(ConclusionIssued event) {
        LocalDate dated = event.notice().date();
        return dated != null ? dated : event.occurredOn();
    }
}
