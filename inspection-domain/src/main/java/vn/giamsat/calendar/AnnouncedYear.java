package vn.giamsat.calendar;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.calendar.rule.CalendarRule.A_CORRECTION_CHANGES_THE_DAYS_OFF;
import static vn.giamsat.calendar.rule.CalendarRule.A_CORRECTION_OF_DAYS_OFF_SAYS_WHY;
import static vn.giamsat.calendar.rule.CalendarRule.ONLY_ANNOUNCED_DAYS_OFF_ARE_CORRECTED;
import static vn.giamsat.calendar.rule.CalendarRule.THE_DAYS_OFF_OF_A_YEAR_ARE_ANNOUNCED_ONCE;
import static vn.giamsat.rule.RuleViolated.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.giamsat.calendar.command.AnnounceDaysOff;
import vn.giamsat.calendar.command.AwaitDaysOff;
import vn.giamsat.calendar.command.CorrectDaysOff;
import vn.giamsat.calendar.event.AnnouncedDays;
import vn.giamsat.calendar.event.DaysOffAnnounced;
import vn.giamsat.calendar.event.DaysOffAwaited;
import vn.giamsat.calendar.event.DaysOffCorrected;
import vn.giamsat.procedure.DayChecks;
import vn.giamsat.value.CalendarYearId;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One year of the office's calendar: perhaps waited for by cases whose days reach into it, then
 * announced, then completed or corrected. It knows who waits, so that those get their days once
 * they can be counted.
 */
@AggregateRoot(type = "CalendarYear")
final class AnnouncedYear {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable CalendarYearId id;

    private int year;

    private @Nullable AnnouncedDays days;

    private final Map<UUID, LocalDate> waiting = new LinkedHashMap<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AwaitDaysOff command) {
        LocalDate day = command.day();
        apply(
                new DaysOffAwaited(
                        command.calendar().value(),
                        day.getYear(),
                        command.inspection().value(),
                        day,
                        days != null && days.covers(day)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AnnounceDaysOff command) {
        require(days == null, THE_DAYS_OFF_OF_A_YEAR_ARE_ANNOUNCED_ONCE);
        DayChecks.require(command.year(), command.days());
        apply(
                new DaysOffAnnounced(
                        command.calendar().value(),
                        command.year(),
                        command.days(),
                        releasedBy(command.days())));
    }

    @CommandHandler
    void decide(CorrectDaysOff command) {
        require(!command.reason().isBlank(), A_CORRECTION_OF_DAYS_OFF_SAYS_WHY);
        require(days != null, ONLY_ANNOUNCED_DAYS_OFF_ARE_CORRECTED);
        DayChecks.require(year, command.days());
        require(!command.days().equals(days), A_CORRECTION_CHANGES_THE_DAYS_OFF);
        apply(
                new DaysOffCorrected(
                        command.calendar().value(),
                        year,
                        command.days(),
                        command.reason(),
                        releasedBy(command.days())));
    }

    @EventSourcingHandler
    void evolve(DaysOffAwaited event) {
        id = new CalendarYearId(event.calendar());
        year = event.year();
        if (!event.known()) {
            waiting.put(event.inspection(), event.day());
        }
    }

    @EventSourcingHandler
    void evolve(DaysOffAnnounced event) {
        id = new CalendarYearId(event.calendar());
        year = event.year();
        days = event.days();
        event.released().forEach(waiting::remove);
    }

    @EventSourcingHandler
    void evolve(DaysOffCorrected event) {
        days = event.days();
        event.released().forEach(waiting::remove);
    }

    private List<UUID> releasedBy(AnnouncedDays known) {
        return waiting.entrySet().stream()
                .filter(each -> known.covers(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    AnnouncedYear() {} // Axon builds it empty, then replays its events
}
