package vn.giamsat.view.delegation;

import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.event.Document;
import vn.giamsat.view.fold.Part;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.read.Searchable;

/**
 * One delegation as it stands: its decision, plan with adjustments, and present members. Each part
 * takes the events it is about.
 */
public record DelegationRow(
        @Part DelegationMatter matter,
        DelegationState state,
        @Part DelegationFounding founding,
        @Part DelegationPlanning planning,
        @Part DelegationTeam team,
        @Part DelegationFiling filing,
        String search) {

    static DelegationRow begun(
            DelegationMatter matter, DelegationEvent event, RecordedEvent recorded) {
        return new DelegationRow(
                        matter,
                        DelegationState.PROPOSED,
                        DelegationFounding.NOTHING_YET,
                        DelegationPlanning.NOTHING_YET,
                        DelegationTeam.NOBODY_YET,
                        DelegationFiling.opened(recorded),
                        "")
                .after(event, recorded);
    }

    DelegationRow after(DelegationEvent event, RecordedEvent recorded) {
        return new DelegationRow(
                        matter.after(event),
                        state.after(event),
                        founding.after(event),
                        planning.after(event),
                        team.after(event),
                        filing.after(event, recorded),
                        search)
                .completed();
    }

    /** What follows from the parts together. */
    private DelegationRow completed() {
        Document decision = founding.decision();
        return new DelegationRow(
                matter,
                state,
                founding,
                planning,
                team,
                filing.lacking(DelegationCompleteness.missing(this)),
                Searchable.of(
                        matter.name(),
                        matter.theme(),
                        decision == null ? null : decision.number(),
                        decision == null ? null : decision.symbol()));
    }

    /** What a unit learns of the delegation that comes to it: not how it came about or divides. */
    DelegationRow shownToUnit() {
        return new DelegationRow(
                matter,
                state,
                founding.shownToUnit(),
                planning.shownToUnit(),
                team.shownToUnit(),
                filing.shownToUnit(),
                search);
    }
}
