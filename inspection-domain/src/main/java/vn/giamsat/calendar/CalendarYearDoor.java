package vn.giamsat.calendar;

import vn.giamsat.aggregate.AggregateDoor;
import vn.giamsat.calendar.command.CalendarYearCommand;
import vn.giamsat.calendar.event.CalendarYearEvent;
import vn.giamsat.calendar.rule.CalendarRule;
import vn.giamsat.rule.Rule;

import java.util.List;

/** The door to the office's calendar: how its years are announced. */
public final class CalendarYearDoor implements AggregateDoor {

    @Override
    public Class<?> aggregate() {
        return AnnouncedYear.class;
    }

    @Override
    public Class<CalendarYearCommand> commands() {
        return CalendarYearCommand.class;
    }

    @Override
    public Class<CalendarYearEvent> events() {
        return CalendarYearEvent.class;
    }

    @Override
    public List<Rule> rules() {
        return List.of(CalendarRule.values());
    }
}
