package vn.giamsat.inspection;

import static vn.giamsat.crosscheck.rule.CrossCheckRule.A_BODY_DOES_NOT_EXAMINE_ITSELF;
import static vn.giamsat.crosscheck.rule.CrossCheckRule.A_BODY_OF_A_LOWER_LEVEL_EXAMINES_A_HIGHER_ONE_ONLY_WITH_A_REASON;
import static vn.giamsat.crosscheck.rule.CrossCheckRule.A_CASE_EXAMINES_A_SUBJECT_OF_THE_PLAN;
import static vn.giamsat.crosscheck.rule.CrossCheckRule.A_CASE_IS_OF_THE_KIND_OF_ITS_DELEGATION;
import static vn.giamsat.crosscheck.rule.CrossCheckRule.A_LOWER_BODY_DOES_NOT_EXAMINE_ITS_SUPERIOR;
import static vn.giamsat.crosscheck.rule.CrossCheckRule.A_MEMBER_IS_NOT_OF_THE_UNIT_EXAMINED;
import static vn.giamsat.inspection.Case.NOW;
import static vn.giamsat.inspection.Case.refused;
import static vn.giamsat.inspection.Given.DELEGATION;
import static vn.giamsat.inspection.Given.FINDING;
import static vn.giamsat.inspection.Given.ID;
import static vn.giamsat.inspection.Given.SUBJECT;
import static vn.giamsat.inspection.Given.SUPERIOR;
import static vn.giamsat.inspection.Given.THEME;
import static vn.giamsat.inspection.Given.openedVisit;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.account.event.Role;
import vn.giamsat.account.event.RoleGranted;
import vn.giamsat.account.event.RoleRevoked;
import vn.giamsat.aggregate.Fixtures;
import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.delegation.event.MemberReleased;
import vn.giamsat.delegation.event.PlanAdjusted;
import vn.giamsat.delegation.event.PlanDecided;
import vn.giamsat.delegation.event.Post;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.Level;
import vn.giamsat.event.Origin;
import vn.giamsat.event.Person;
import vn.giamsat.event.Provenance;
import vn.giamsat.inspection.command.OpenInspection;
import vn.giamsat.inspection.command.RecordFinding;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.procedure.ShippedProcedure;
import vn.giamsat.rule.Rule;
import vn.giamsat.unit.event.UnitRegistered;
import vn.giamsat.value.Occasion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A case agrees with its delegation, with who serves in it and with who stands above whom. */
class CaseOfDelegationTests {

    private static final UUID BODY = new UUID(7, 1);
    private static final UUID ABOVE = new UUID(7, 2);
    private static final UUID OFFICER = new UUID(7, 3);
    private static final String WHY = "theo Thông báo kết luận của Ban Thường vụ";

    private final Map<UUID, List<DomainEvent>> others = new HashMap<>();

    @Test
    void a_case_of_the_delegations_kind_is_opened() {
        others.put(DELEGATION.value(), List.of(founded()));
        accepted(null);
    }

    @Test
    void another_kind_is_refused_whatever_the_reason() {
        others.put(DELEGATION.value(), List.of(founded(CaseKind.THEMATIC_SUPERVISION)));
        refusedBy(WHY, A_CASE_IS_OF_THE_KIND_OF_ITS_DELEGATION);
    }

    @Test
    void a_subject_outside_the_plan_needs_a_reason() {
        others.put(DELEGATION.value(), List.of(founded(), plan(SUPERIOR.value())));
        refusedBy(null, A_CASE_EXAMINES_A_SUBJECT_OF_THE_PLAN);
        refusedBy(" ", A_CASE_EXAMINES_A_SUBJECT_OF_THE_PLAN);
        accepted(WHY);
    }

    @Test
    void a_subject_the_plan_came_to_name_needs_none() {
        var adjusted =
                new PlanAdjusted(
                        DELEGATION.value(),
                        null,
                        null,
                        List.of(SUBJECT.value()),
                        null,
                        WHY,
                        null,
                        null);
        others.put(DELEGATION.value(), List.of(founded(), plan(SUPERIOR.value()), adjusted));
        accepted(null);
    }

    @Test
    void the_issuing_body_does_not_examine_itself() {
        others.put(DELEGATION.value(), List.of(founded(new Issuer("BTV", SUBJECT.value(), null))));
        refusedBy(WHY, A_BODY_DOES_NOT_EXAMINE_ITSELF);
    }

    @Test
    void a_superior_is_not_examined_however_far_above() {
        others.put(DELEGATION.value(), List.of(founded()));
        others.put(BODY, List.of(unit(BODY, null, ABOVE)));
        others.put(ABOVE, List.of(unit(ABOVE, null, SUBJECT.value())));
        refusedBy(WHY, A_LOWER_BODY_DOES_NOT_EXAMINE_ITS_SUPERIOR);
    }

    @Test
    void old_records_in_which_two_are_above_each_other_end_the_climb() {
        others.put(DELEGATION.value(), List.of(founded()));
        others.put(BODY, List.of(unit(BODY, null, ABOVE)));
        others.put(ABOVE, List.of(unit(ABOVE, null, BODY)));
        accepted(null);
    }

    @Test
    void a_higher_level_is_examined_only_with_a_reason() {
        others.put(DELEGATION.value(), List.of(founded(new Issuer("BTV", BODY, Level.DISTRICT))));
        others.put(SUBJECT.value(), List.of(unit(SUBJECT.value(), Level.PROVINCE, null)));
        refusedBy(null, A_BODY_OF_A_LOWER_LEVEL_EXAMINES_A_HIGHER_ONE_ONLY_WITH_A_REASON);
        accepted(WHY);
    }

    @Test
    void the_level_in_the_register_counts_where_the_record_names_none() {
        others.put(DELEGATION.value(), List.of(founded()));
        others.put(BODY, List.of(unit(BODY, Level.GRASSROOTS, null)));
        others.put(SUBJECT.value(), List.of(unit(SUBJECT.value(), Level.DISTRICT, null)));
        refusedBy(null, A_BODY_OF_A_LOWER_LEVEL_EXAMINES_A_HIGHER_ONE_ONLY_WITH_A_REASON);
        others.put(SUBJECT.value(), List.of(unit(SUBJECT.value(), Level.GRASSROOTS, null)));
        accepted(null);
    }

    @Test
    void an_officer_of_the_unit_is_no_member_unless_it_was_declared() {
        others.put(OFFICER, List.of(new RoleGranted(OFFICER, Role.UNIT_OFFICER, SUBJECT.value())));
        others.put(DELEGATION.value(), List.of(founded(member(null, List.of()))));
        refusedBy(null, A_MEMBER_IS_NOT_OF_THE_UNIT_EXAMINED);
        accepted(WHY);
        others.put(DELEGATION.value(), List.of(founded(member(WHY, List.of()))));
        accepted(null);
    }

    @Test
    void who_answered_for_the_unit_once_or_left_the_delegation_is_no_bar() {
        others.put(
                OFFICER,
                List.of(
                        new RoleGranted(OFFICER, Role.UNIT_OFFICER, SUBJECT.value()),
                        new RoleRevoked(OFFICER, Role.UNIT_OFFICER, SUBJECT.value(), WHY)));
        others.put(DELEGATION.value(), List.of(founded(member(null, List.of()))));
        accepted(null);

        others.put(OFFICER, List.of(new RoleGranted(OFFICER, Role.UNIT_OFFICER, SUBJECT.value())));
        Member left = member(null, List.of());
        others.put(
                DELEGATION.value(),
                List.of(
                        founded(left),
                        new MemberReleased(
                                DELEGATION.value(), left.member(), null, WHY, null, null)));
        accepted(null);
    }

    @Test
    void a_post_that_names_the_unit_tells_whose_a_person_is() {
        others.put(
                SUBJECT.value(),
                List.of(
                        new UnitRegistered(
                                SUBJECT.value(),
                                "Ban Thường vụ Đảng ủy xã Hòa Bình",
                                null,
                                null,
                                null,
                                null)));
        others.put(
                DELEGATION.value(),
                List.of(founded(member(null, List.of("Phó Bí thư Đảng uỷ xã Hoà Bình")))));
        refusedBy(null, A_MEMBER_IS_NOT_OF_THE_UNIT_EXAMINED);
        others.put(
                DELEGATION.value(),
                List.of(founded(member(null, List.of("Phó Bí thư Đảng ủy xã Hòa Bình Trung")))));
        accepted(null);
    }

    @Test
    void an_officer_of_the_unit_records_no_finding_about_it_unless_it_was_declared() {
        others.put(OFFICER, List.of(new RoleGranted(OFFICER, Role.UNIT_OFFICER, SUBJECT.value())));
        refused(recordedBy(OFFICER), A_MEMBER_IS_NOT_OF_THE_UNIT_EXAMINED);
        others.put(DELEGATION.value(), List.of(founded(member(null, List.of()))));
        refused(recordedBy(OFFICER), A_MEMBER_IS_NOT_OF_THE_UNIT_EXAMINED);
        others.put(DELEGATION.value(), List.of(founded(member(WHY, List.of()))));
        recordedBy(OFFICER).expectSuccessfulHandlerExecution();
        recordedBy(new UUID(7, 9)).expectSuccessfulHandlerExecution();
    }

    private ResultValidator<Inspection> recordedBy(UUID account) {
        return fixture()
                .given(openedVisit())
                .when(
                        new RecordFinding(
                                ID,
                                null,
                                FINDING,
                                FindingKind.STRENGTH,
                                Given.says("Làm tốt"),
                                null,
                                List.of(),
                                Occasion.NOT_RECORDED),
                        Map.of(Provenance.ACTOR, account.toString()));
    }

    private void accepted(@Nullable String departure) {
        open(departure).expectSuccessfulHandlerExecution();
    }

    private void refusedBy(@Nullable String departure, Rule rule) {
        refused(open(departure), rule);
    }

    private ResultValidator<Inspection> open(@Nullable String departure) {
        return fixture()
                .givenNoPriorActivity()
                .when(
                        new OpenInspection(
                                ID,
                                DELEGATION,
                                SUBJECT,
                                CaseKind.INSPECTION_VISIT,
                                THEME,
                                List.of(),
                                null,
                                null,
                                null,
                                NOW,
                                departure));
    }

    private FixtureConfiguration<Inspection> fixture() {
        return Fixtures.of(Inspection.class, others)
                .registerInjectableResource(Case.CLOCK)
                .registerInjectableResource(new ShippedProcedure());
    }

    private static DelegationFounded founded() {
        return founded(new Issuer("BTV", BODY, null));
    }

    private static DelegationFounded founded(CaseKind kind) {
        return founded(kind, new Issuer("BTV", BODY, null), List.of());
    }

    private static DelegationFounded founded(Issuer issuer) {
        return founded(CaseKind.INSPECTION_VISIT, issuer, List.of());
    }

    private static DelegationFounded founded(Member member) {
        return founded(CaseKind.INSPECTION_VISIT, new Issuer("BTV", BODY, null), List.of(member));
    }

    private static DelegationFounded founded(CaseKind kind, Issuer issuer, List<Member> members) {
        return new DelegationFounded(
                DELEGATION.value(),
                "Đoàn",
                kind,
                Origin.UNPLANNED,
                issuer,
                null,
                THEME,
                List.of(),
                members,
                null,
                null,
                null);
    }

    private static PlanDecided plan(UUID subject) {
        return new PlanDecided(
                DELEGATION.value(), null, "N", List.of(subject), null, null, null, null, null);
    }

    private static Member member(@Nullable String declared, List<String> posts) {
        return new Member(
                new UUID(7, 4), new Person("Nguyễn Văn A", posts, OFFICER), Post.MEMBER, declared);
    }

    private static UnitRegistered unit(UUID unit, @Nullable Level level, @Nullable UUID superior) {
        return new UnitRegistered(unit, "Đơn vị " + unit, level, null, superior, null);
    }
}
