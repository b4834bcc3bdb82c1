package vn.giamsat.policy;

import vn.giamsat.calendar.event.DaysOffAnnounced;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.inspection.command.CountDueDate;
import vn.giamsat.value.InspectionId;

import java.util.List;

/** The cases that waited for these days get their last days. */
public final class WhenDaysOffAnnouncedThenCountDueDates implements Policy<DaysOffAnnounced> {

    @Override
    public Class<DaysOffAnnounced> when() {
        return DaysOffAnnounced.class;
    }

    @Override
    public List<DomainCommand> then(DaysOffAnnounced event) {
        return event.released().stream()
                .<DomainCommand>map(waited -> new CountDueDate(new InspectionId(waited), null))
                .toList();
    }
}
