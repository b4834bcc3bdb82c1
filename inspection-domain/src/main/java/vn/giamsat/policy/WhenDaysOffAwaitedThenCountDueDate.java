package vn.giamsat.policy;

import vn.giamsat.calendar.event.DaysOffAwaited;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.inspection.command.CountDueDate;
import vn.giamsat.value.InspectionId;

import java.util.List;

/** Who comes to wait when the year is known already counts at once. */
public final class WhenDaysOffAwaitedThenCountDueDate implements Policy<DaysOffAwaited> {

    @Override
    public Class<DaysOffAwaited> when() {
        return DaysOffAwaited.class;
    }

    @Override
    public List<DomainCommand> then(DaysOffAwaited event) {
        return event.known()
                ? List.of(new CountDueDate(new InspectionId(event.inspection()), null))
                : List.of();
    }
}
