package vn.giamsat.policy;

import vn.giamsat.calendar.event.DaysOffCorrected;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.inspection.command.CountDueDate;
import vn.giamsat.value.InspectionId;

import java.util.List;

/** The cases that waited for these days get their last days. */
public final class WhenDaysOffCorrectedThenCountDueDates implements Policy<DaysOffCorrected> {

    @Override
    public Class<DaysOffCorrected> when() {
        return DaysOffCorrected.class;
    }

    @Override
    public List<DomainCommand> then(DaysOffCorrected event) {
        return event.released().stream()
                .<DomainCommand>map(waited -> new CountDueDate(new InspectionId(waited), null))
                .toList();
    }
}
