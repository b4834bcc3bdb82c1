package vn.giamsat.api.security;

import static vn.giamsat.api.security.Relationship.ADMINISTRATOR;
import static vn.giamsat.api.security.Relationship.ISSUER;
import static vn.giamsat.api.security.Relationship.POLICY;

import static java.util.Map.entry;

import vn.giamsat.calendar.command.AnnounceDaysOff;
import vn.giamsat.calendar.command.AwaitDaysOff;
import vn.giamsat.calendar.command.CalendarYearCommand;
import vn.giamsat.calendar.command.CorrectDaysOff;

import java.util.Map;
import java.util.Set;

/**
 * The days off hold for all bodies, so those keep them who issue for all, and the administrator;
 * everybody sees them.
 */
final class CalendarYearPermissions implements AggregatePermissions<CalendarYearCommand> {

    private static final Map<Class<? extends CalendarYearCommand>, Set<Relationship>> TABLE =
            Map.ofEntries(
                    entry(AwaitDaysOff.class, Set.of(POLICY)),
                    entry(AnnounceDaysOff.class, Set.of(ADMINISTRATOR, ISSUER, POLICY)),
                    entry(CorrectDaysOff.class, Set.of(ADMINISTRATOR, ISSUER)));

    @Override
    public Class<CalendarYearCommand> family() {
        return CalendarYearCommand.class;
    }

    @Override
    public Map<Class<? extends CalendarYearCommand>, Set<Relationship>> table() {
        return TABLE;
    }

    @Override
    public boolean hidesNothing(CalendarYearCommand command) {
        return true;
    }
}
