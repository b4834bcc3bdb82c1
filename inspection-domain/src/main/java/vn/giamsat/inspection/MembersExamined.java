package vn.giamsat.inspection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.inspection.rule.InspectionRule.AN_EXAMINED_MEMBER_HAS_A_NAME;
import static vn.giamsat.inspection.rule.InspectionRule.A_MEMBER_IS_EXAMINED_ONCE_IN_A_CASE;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_AN_EXAMINED_MEMBER_IS_WITHDRAWN;
import static vn.giamsat.rule.RuleViolated.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

import vn.giamsat.inspection.command.NameExaminedMember;
import vn.giamsat.inspection.command.WithdrawExaminedMember;
import vn.giamsat.inspection.event.ExaminedMemberNamed;
import vn.giamsat.inspection.event.ExaminedMemberWithdrawn;
import vn.giamsat.inspection.rule.InspectionRule;
import vn.giamsat.rule.Occasions;
import vn.giamsat.rule.RuleViolated;
import vn.giamsat.value.UnitId;

import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The party members examined in the case beside its subject. They may become known late, so they
 * are named as long as the file is open.
 */
final class MembersExamined {

    private final CaseCourse course;
    private final Set<UUID> examined = new HashSet<>();

    MembersExamined(CaseCourse course) {
        this.course = course;
    }

    @CommandHandler
    void decide(NameExaminedMember command, Clock clock) {
        course.requireOpenFile();
        Occasions.require(command.occasion(), clock);
        require(RequiredWords.present(command.name()), AN_EXAMINED_MEMBER_HAS_A_NAME);
        requireOf(
                command.member(),
                !examined.contains(command.member()),
                A_MEMBER_IS_EXAMINED_ONCE_IN_A_CASE);
        UnitId unit = command.unit();
        apply(
                new ExaminedMemberNamed(
                        command.inspection().value(),
                        command.member(),
                        command.name(),
                        command.posts(),
                        command.committeeMember(),
                        unit == null ? null : unit.value(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }

    @CommandHandler
    void decide(WithdrawExaminedMember command) {
        course.requireOpenFile();
        RequiredWords.requireReason(command.reason());
        requireOf(
                command.member(),
                examined.contains(command.member()),
                ONLY_AN_EXAMINED_MEMBER_IS_WITHDRAWN);
        apply(
                new ExaminedMemberWithdrawn(
                        command.inspection().value(), command.member(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(ExaminedMemberNamed event) {
        examined.add(event.member());
    }

    @EventSourcingHandler
    void evolve(ExaminedMemberWithdrawn event) {
        examined.remove(event.member());
    }

    private static void requireOf(UUID member, boolean holds, InspectionRule rule) {
        if (!holds) {
            throw new RuleViolated(rule, Map.of("member", member.toString()));
        }
    }
}
