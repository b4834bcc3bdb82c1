package vn.giamsat.policy;

import vn.giamsat.calendar.command.AwaitDaysOff;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.inspection.event.DueDateAwaited;
import vn.giamsat.value.InspectionId;

import java.util.List;

/** A last day that cannot be counted waits with the year that is not known. */
public final class WhenDueDateAwaitedThenAwaitDaysOff implements Policy<DueDateAwaited> {

    @Override
    public Class<DueDateAwaited> when() {
        return DueDateAwaited.class;
    }

    @Override
    public List<DomainCommand> then(DueDateAwaited event) {
        return List.of(AwaitDaysOff.of(new InspectionId(event.inspection()), event.day()));
    }
}
