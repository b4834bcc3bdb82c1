package vn.giamsat.api.page.inspectioncase;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.casefile.CaseStage;

import java.time.LocalDate;

/**
 * One step of the procedure, as it stands in a case.
 *
 * @param day when it was done; null where it was not, or where the record does not say
 * @param times how often it was recorded
 */
public record ProcedureStep(CaseStage stage, State state, @Nullable LocalDate day, int times) {

    /** Where a step stands. */
    public enum State {
        DONE,
        /** The case went on without a record of it. */
        PASSED_OVER,
        NEXT,
        LATER
    }

    /** The key of its name. */
    public String label() {
        return "step-" + stage;
    }
}
