package vn.giamsat.api.page.inspectioncase;

import org.jspecify.annotations.Nullable;

import vn.giamsat.inspection.event.TimeLimit;
import vn.giamsat.view.casefile.CaseFileRow;
import vn.giamsat.view.casefile.CaseStage;

import java.time.LocalDate;

/**
 * The time the delegation has at the unit: when it ends, and everything that makes that day that
 * day.
 */
public record CaseClock(
        @Nullable TimeLimit limit,
        @Nullable LocalDate startedOn,
        int extensionDays,
        @Nullable LocalDate dueOn,
        boolean overdue) {

    static CaseClock of(CaseFileRow file, LocalDate today) {
        LocalDate dueOn = file.dueOn();
        boolean running = file.stage().compareTo(CaseStage.REPORTED) < 0;
        return new CaseClock(
                file.timeLimit(),
                file.clockStartedOn(),
                file.extensionDays(),
                dueOn,
                running && dueOn != null && dueOn.isBefore(today));
    }
}
