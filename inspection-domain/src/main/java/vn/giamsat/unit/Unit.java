package vn.giamsat.unit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.rule.RuleViolated.require;
import static vn.giamsat.unit.rule.UnitRule.A_RENAMED_UNIT_BEARS_ANOTHER_NAME;
import static vn.giamsat.unit.rule.UnitRule.A_RENAMING_SAYS_WHY;
import static vn.giamsat.unit.rule.UnitRule.A_UNIT_BEARS_A_NAME;
import static vn.giamsat.unit.rule.UnitRule.A_UNIT_IS_NOT_ITS_OWN_SUPERIOR;
import static vn.giamsat.unit.rule.UnitRule.A_UNIT_IS_NOT_RENAMED_BEFORE_IT_EXISTS;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

import vn.giamsat.rule.Occasions;
import vn.giamsat.unit.command.RegisterUnit;
import vn.giamsat.unit.command.RenameUnit;
import vn.giamsat.unit.event.UnitRegistered;
import vn.giamsat.unit.event.UnitRenamed;
import vn.giamsat.value.UnitId;

import java.time.Clock;
import java.time.LocalDate;

/** Keeps one organisation of the register: registered once, then renamed as often as it happens. */
@AggregateRoot(type = "Unit")
final class Unit {

    @AggregateIdentifier private UnitId id;

    private String name;

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
                        command.validFrom()));
    }

    @CommandHandler
    void decide(RenameUnit command, Clock clock) {
        Occasions.require(command.occasion(), clock);
        LocalDate day = command.occasion().on();
        require(!command.name().isBlank(), A_UNIT_BEARS_A_NAME);
        require(!command.name().equals(name), A_RENAMED_UNIT_BEARS_ANOTHER_NAME);
        require(!command.reason().isBlank(), A_RENAMING_SAYS_WHY);
        require(
                day == null || validFrom == null || !day.isBefore(validFrom),
                A_UNIT_IS_NOT_RENAMED_BEFORE_IT_EXISTS);
        apply(
                new UnitRenamed(
                        id.value(),
                        command.name(),
                        command.basis(),
                        command.reason(),
                        day,
                        command.occasion().lateReason(),
                        name));
    }

    @EventSourcingHandler
    void evolve(UnitRegistered event) {
        id = new UnitId(event.unit());
        name = event.name();
        validFrom = event.validFrom();
    }

    @EventSourcingHandler
    void evolve(UnitRenamed event) {
        name = event.name();
    }

    private Unit() {} // Axon builds it empty, then replays its events
}
