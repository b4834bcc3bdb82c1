package vn.giamsat.integrity;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.integrity.rule.AuditedLogRule.A_COMPLETED_TAMPER_DRILL_TRIED_ATTACKS;
import static vn.giamsat.integrity.rule.AuditedLogRule.A_RETIRED_SIGNING_KEY_SAYS_WHY;
import static vn.giamsat.integrity.rule.AuditedLogRule.A_SIGNING_KEY_IS_INTRODUCED_ONCE;
import static vn.giamsat.integrity.rule.AuditedLogRule.ONE_TAMPER_DRILL_RUNS_AT_A_TIME;
import static vn.giamsat.integrity.rule.AuditedLogRule.ONLY_A_SIGNING_KEY_IN_USE_IS_RETIRED;
import static vn.giamsat.integrity.rule.AuditedLogRule.ONLY_THE_RUNNING_TAMPER_DRILL_ENDS;
import static vn.giamsat.rule.RuleViolated.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

import vn.giamsat.integrity.command.BeginTamperDrill;
import vn.giamsat.integrity.command.BreakOffTamperDrill;
import vn.giamsat.integrity.command.CompleteTamperDrill;
import vn.giamsat.integrity.command.IntroduceSigningKey;
import vn.giamsat.integrity.command.PlaceLogUnderAudit;
import vn.giamsat.integrity.command.RecordVerification;
import vn.giamsat.integrity.command.RetireSigningKey;
import vn.giamsat.integrity.event.HistoryVerified;
import vn.giamsat.integrity.event.LogPlacedUnderAudit;
import vn.giamsat.integrity.event.SigningKeyIntroduced;
import vn.giamsat.integrity.event.SigningKeyRetired;
import vn.giamsat.integrity.event.TamperDrillBegun;
import vn.giamsat.integrity.event.TamperDrillBrokenOff;
import vn.giamsat.integrity.event.TamperDrillCompleted;
import vn.giamsat.value.DrillId;
import vn.giamsat.value.LogId;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * The log as it is looked after: the keys it is signed with come and go, auditors verify it, and
 * one drill at a time shows what the checks catch.
 */
@AggregateRoot(type = "AuditedLog")
final class AuditedLog {

    @AggregateIdentifier private LogId id;

    private final Set<String> known = new HashSet<>();
    private final Set<String> inUse = new HashSet<>();
    private @Nullable UUID running;

    @CommandHandler
    AuditedLog(PlaceLogUnderAudit command) {
        apply(new LogPlacedUnderAudit(command.log().value(), command.origin()));
    }

    @CommandHandler
    void decide(IntroduceSigningKey command) {
        require(!known.contains(command.keyId()), A_SIGNING_KEY_IS_INTRODUCED_ONCE);
        apply(
                new SigningKeyIntroduced(
                        id.value(), command.keyId(), command.algorithm(), command.verifierKey()));
    }

    @CommandHandler
    void decide(RetireSigningKey command) {
        require(inUse.contains(command.keyId()), ONLY_A_SIGNING_KEY_IN_USE_IS_RETIRED);
        require(!command.reason().isBlank(), A_RETIRED_SIGNING_KEY_SAYS_WHY);
        apply(new SigningKeyRetired(id.value(), command.keyId(), command.reason()));
    }

    @CommandHandler
    void decide(RecordVerification command) {
        Verifications.require(command);
        apply(
                new HistoryVerified(
                        id.value(),
                        command.size(),
                        command.root(),
                        command.outcome(),
                        command.findings(),
                        command.tool()));
    }

    @CommandHandler
    void decide(BeginTamperDrill command) {
        require(running == null, ONE_TAMPER_DRILL_RUNS_AT_A_TIME);
        apply(new TamperDrillBegun(id.value(), command.drill().value()));
    }

    @CommandHandler
    void decide(CompleteTamperDrill command) {
        requireRunning(command.drill());
        require(!command.attacks().isEmpty(), A_COMPLETED_TAMPER_DRILL_TRIED_ATTACKS);
        apply(
                new TamperDrillCompleted(
                        id.value(),
                        command.drill().value(),
                        command.size(),
                        command.copied(),
                        command.falseAlarms(),
                        command.attacks()));
    }

    @CommandHandler
    void decide(BreakOffTamperDrill command) {
        requireRunning(command.drill());
        apply(new TamperDrillBrokenOff(id.value(), command.drill().value(), command.reason()));
    }

    private void requireRunning(DrillId drill) {
        require(drill.value().equals(running), ONLY_THE_RUNNING_TAMPER_DRILL_ENDS);
    }

    @EventSourcingHandler
    void evolve(LogPlacedUnderAudit event) {
        id = new LogId(event.log());
    }

    @EventSourcingHandler
    void evolve(SigningKeyIntroduced event) {
        known.add(event.keyId());
        inUse.add(event.keyId());
    }

    @EventSourcingHandler
    void evolve(SigningKeyRetired event) {
        inUse.remove(event.keyId());
    }

    @EventSourcingHandler
    void evolve(TamperDrillBegun event) {
        running = event.drill();
    }

    @EventSourcingHandler
    void evolve(TamperDrillCompleted event) {
        running = null;
    }

    @EventSourcingHandler
    void evolve(TamperDrillBrokenOff event) {
        running = null;
    }

    private AuditedLog() {} // Axon builds it empty, then replays its events
}
