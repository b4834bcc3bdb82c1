package vn.giamsat.api.offer;

import vn.giamsat.calendar.command.WhileYear;
import vn.giamsat.calendar.command.YearCondition;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.view.calendaryear.CalendarYearRow;

import java.util.stream.Stream;

/** Reads the conditions of a year of the calendar off its row. */
public record YearConditions(CalendarYearRow row) implements MatterConditions {

    @Override
    public boolean accept(Class<? extends DomainCommand> command) {
        WhileYear asked = command.getAnnotation(WhileYear.class);
        return asked != null && Stream.of(asked.value()).allMatch(this::holds);
    }

    private boolean holds(YearCondition condition) {
        return switch (condition) {
            case ANNOUNCED -> row.days() != null;
        };
    }
}
