package vn.giamsat.view.casefile;

import vn.giamsat.inspection.event.CaseStep;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.view.fold.Part;
import vn.giamsat.view.read.Searchable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * One case as it stands, with its steps as they were recorded. Each part takes the steps it is
 * about.
 */
public record CaseFileRow(
        @Part CaseMatter matter,
        @Part CaseStanding standing,
        @Part CaseClock clock,
        @Part CaseFieldwork fieldwork,
        @Part CaseReporting reporting,
        @Part CaseOutcome outcome,
        @Part CaseFiling filing,
        String search) {

    static CaseFileRow opened(InspectionOpened e, long position) {
        return new CaseFileRow(
                CaseMatter.opened(e),
                CaseStanding.OPENED,
                CaseClock.opened(e),
                CaseFieldwork.NOTHING_YET,
                CaseReporting.NOTHING_YET,
                CaseOutcome.NOTHING_YET,
                CaseFiling.opened(position),
                Searchable.of(e.theme()));
    }

    CaseFileRow after(CaseStep step, boolean illustration) {
        return new CaseFileRow(
                        matter.after(step),
                        standing.after(step, reporting.placeOf(step), illustration),
                        clock.after(step),
                        fieldwork.after(step),
                        reporting.after(step),
                        outcome.after(step),
                        filing.after(step),
                        search)
                .completed(this);
    }

    /** What follows from the parts together. */
    private CaseFileRow completed(CaseFileRow before) {
        return new CaseFileRow(
                matter,
                standing,
                clock,
                fieldwork,
                reporting,
                outcome,
                filing.lacking(Completeness.missing(this)),
                isFoundAs(before) ? search : Searchable.of(matter.theme(), outcome.noticeSymbol()));
    }

    /** Seldom by other words than before, and to make them takes longer than all the rest. */
    private boolean isFoundAs(CaseFileRow before) {
        return matter.theme().equals(before.matter.theme())
                && Objects.equals(outcome.conclusion(), before.outcome.conclusion());
    }

    /** Something that was found in the case is illustration. */
    CaseFileRow asIllustration() {
        return new CaseFileRow(
                matter,
                standing.asIllustration(),
                clock,
                fieldwork,
                reporting,
                outcome,
                filing,
                search);
    }

    /**
     * The case without the delegation's inner work: drafts, reports to the issuer and what came
     * back, notes of sessions, escalation, lessons; without what other units were recommended, and
     * without the conclusion before its notice has reached the unit.
     */
    public CaseFileRow shownTo(Predicate<UUID> units) {
        boolean concludedUnheard = outcome.conclusion() != null && !outcome.isToldTo(units);
        return new CaseFileRow(
                matter.shownToUnit(),
                standing.shownToUnit(reporting.isAdopted(), concludedUnheard),
                clock,
                fieldwork.shownToUnit(),
                reporting.shownToUnit(),
                outcome.shownTo(units),
                filing.shownToUnit(),
                search);
    }

    /** Late when the delegation's time is over and it has not reported. */
    public boolean isOverdueOn(LocalDate day) {
        LocalDate dueOn = clock.dueOn();
        return standing.stage().compareTo(CaseStage.REPORTED) < 0
                && dueOn != null
                && dueOn.isBefore(day);
    }
}
