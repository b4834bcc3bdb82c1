package vn.giamsat.unit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.rule.RuleViolated.require;
import static vn.giamsat.unit.rule.UnitRule.A_REARRANGEMENT_CHANGES_THE_PLACE_OF_THE_UNIT;
import static vn.giamsat.unit.rule.UnitRule.A_REARRANGEMENT_SAYS_WHY;
import static vn.giamsat.unit.rule.UnitRule.A_RENAMED_UNIT_BEARS_ANOTHER_NAME;
import static vn.giamsat.unit.rule.UnitRule.A_RENAMING_SAYS_WHY;
import static vn.giamsat.unit.rule.UnitRule.A_UNIT_BEARS_A_NAME;
import static vn.giamsat.unit.rule.UnitRule.A_UNIT_IS_NOT_ITS_OWN_SUPERIOR;
import static vn.giamsat.unit.rule.UnitRule.A_UNIT_IS_NOT_REARRANGED_BEFORE_IT_EXISTS;
import static vn.giamsat.unit.rule.UnitRule.A_UNIT_IS_NOT_RENAMED_BEFORE_IT_EXISTS;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

import vn.giamsat.crosscheck.Bars;
import vn.giamsat.crosscheck.Histories;
import vn.giamsat.event.OfficeDays;
import vn.giamsat.rule.Occasions;
import vn.giamsat.unit.command.RearrangeUnit;
import vn.giamsat.unit.command.RegisterUnit;
import vn.giamsat.unit.command.RenameUnit;
import vn.giamsat.unit.event.UnitRearranged;
import vn.giamsat.unit.event.UnitRegistered;
import vn.giamsat.unit.event.UnitRenamed;
import vn.giamsat.unit.rule.UnitRule;
import vn.giamsat.value.UnitId;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Keeps one organisation of the register: registered once, then renamed and rearranged as often as
 * it happens.
 */
@AggregateRoot(type = "Unit")
final class Unit {

    private static final String OWN_NAME = "tên đơn vị này đã mang trước đây";

    @AggregateIdentifier private UnitId id;

    private NamesOfUnit names;

    private PlaceInOrder place;

    private @Nullable LocalDate validFrom;

    @CommandHandler
    Unit(RegisterUnit command) {
        UnitId superior = command.parent();
        require(!command.name().isBlank(), A_UNIT_BEARS_A_NAME);
        require(!command.unit().equals(superior), A_UNIT_IS_NOT_ITS_OWN_SUPERIOR);
        apply(
                new UnitRegistered(
                        command.unit().value(),
                        command.name(),
                        command.level(),
                        command.province(),
                        superior == null ? null : superior.value(),
                        command.validFrom(),
                        command.namesake()));
    }

    @CommandHandler
    void decide(RenameUnit command, Clock clock) {
        Occasions.require(command.occasion(), clock);
        LocalDate day = command.occasion().on();
        String before = names.on(day == null ? Occasions.today(clock) : day);
        require(!command.name().isBlank(), A_UNIT_BEARS_A_NAME);
        require(!command.name().equals(before), A_RENAMED_UNIT_BEARS_ANOTHER_NAME);
        require(!command.reason().isBlank(), A_RENAMING_SAYS_WHY);
        requireExisting(day, A_UNIT_IS_NOT_RENAMED_BEFORE_IT_EXISTS);
        String namesake = command.namesake();
        apply(
                new UnitRenamed(
                        id.value(),
                        command.name(),
                        command.basis(),
                        command.reason(),
                        day,
                        command.occasion().lateReason(),
                        before,
                        namesake == null && names.include(command.name()) ? OWN_NAME : namesake));
    }

    @CommandHandler
    void decide(RearrangeUnit command, Clock clock, Histories histories) {
        Occasions.require(command.occasion(), clock);
        LocalDate day = command.occasion().on();
        UUID superior = command.parent() == null ? null : command.parent().value();
        require(!command.reason().isBlank(), A_REARRANGEMENT_SAYS_WHY);
        requireExisting(day, A_UNIT_IS_NOT_REARRANGED_BEFORE_IT_EXISTS);
        require(
                !place.with(command.level(), command.province(), superior).equals(place),
                A_REARRANGEMENT_CHANGES_THE_PLACE_OF_THE_UNIT);
        require(
                superior == null || !new Bars(histories).isAbove(id.value(), superior),
                A_UNIT_IS_NOT_ITS_OWN_SUPERIOR);
        apply(
                new UnitRearranged(
                        id.value(),
                        command.level(),
                        command.province(),
                        superior,
                        command.basis(),
                        command.reason(),
                        day,
                        command.occasion().lateReason()));
    }

    @EventSourcingHandler
    void evolve(UnitRegistered event) {
        id = new UnitId(event.unit());
        names = NamesOfUnit.first(event.name(), event.validFrom());
        place = new PlaceInOrder(event.level(), event.province(), event.parent());
        validFrom = event.validFrom();
    }

    /** Of a renaming without a day it is only known that it was recorded. */
    @EventSourcingHandler
    void evolve(UnitRenamed event, @Timestamp Instant recorded) {
        LocalDate day = event.occurredOn();
        names = names.with(event.name(), day == null ? OfficeDays.of(recorded) : day);
    }

    @EventSourcingHandler
    void evolve(UnitRearranged event) {
        place = place.with(event.level(), event.province(), event.parent());
    }

    private void requireExisting(@Nullable LocalDate day, UnitRule rule) {
        require(day == null || validFrom == null || !day.isBefore(validFrom), rule);
    }

    private Unit() {} // Axon builds it empty, then replays its events
}
