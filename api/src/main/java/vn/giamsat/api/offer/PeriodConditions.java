package vn.giamsat.api.offer;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.period.command.PeriodCondition;
import vn.giamsat.period.command.WhilePeriod;
import vn.giamsat.view.period.ReportingPeriodRow;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Reads the conditions of a reporting period off its row and the day. */
record PeriodConditions(ReportingPeriodRow row, LocalDate today) implements MatterConditions {

    @Override
    public boolean accept(Class<? extends DomainCommand> command) {
        WhilePeriod asked = command.getAnnotation(WhilePeriod.class);
        return asked != null && Stream.of(asked.value()).allMatch(this::holds);
    }

    private boolean holds(PeriodCondition condition) {
        return switch (condition) {
            case OPEN -> !row.state().closed();
            case OVER -> today.isAfter(row.span().lastDay());
            case CLOSED -> row.state().closed();
        };
    }
}
