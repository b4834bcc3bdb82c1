package vn.giamsat.delegation;

import static vn.giamsat.crosscheck.rule.CrossCheckRule.A_BODY_DOES_NOT_EXAMINE_ITSELF;
import static vn.giamsat.crosscheck.rule.CrossCheckRule.A_LOWER_BODY_DOES_NOT_EXAMINE_ITS_SUPERIOR;
import static vn.giamsat.crosscheck.rule.CrossCheckRule.A_MEMBER_IS_NOT_OF_THE_UNIT_EXAMINED;
import static vn.giamsat.delegation.Story.CHAU_THANH;
import static vn.giamsat.delegation.Story.DECISION;
import static vn.giamsat.delegation.Story.ID;
import static vn.giamsat.delegation.Story.NAME;
import static vn.giamsat.delegation.Story.NOW;
import static vn.giamsat.delegation.Story.REASON;
import static vn.giamsat.delegation.Story.TAN_TRU;
import static vn.giamsat.delegation.Story.THEME;

import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.account.event.Role;
import vn.giamsat.account.event.RoleGranted;
import vn.giamsat.aggregate.Fixtures;
import vn.giamsat.delegation.command.AdjustPlan;
import vn.giamsat.delegation.command.AppointMember;
import vn.giamsat.delegation.command.DecidePlan;
import vn.giamsat.delegation.command.ReplaceMember;
import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.delegation.event.PlanDecided;
import vn.giamsat.delegation.event.Post;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.Origin;
import vn.giamsat.event.Person;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.rule.Refused;
import vn.giamsat.unit.event.UnitRegistered;
import vn.giamsat.value.UnitId;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who may not examine whom, where subjects are planned and people appointed. */
class BarsTests {

    private static final UUID BODY = Story.id(70);
    private static final UUID OFFICER = Story.id(71);
    private static final UUID CASE = Story.id(73);

    private final Map<UUID, List<DomainEvent>> others =
            new HashMap<>(
                    Map.of(
                            OFFICER,
                            List.of(
                                    new RoleGranted(
                                            OFFICER, Role.UNIT_OFFICER, CHAU_THANH.value())),
                            BODY,
                            List.of(
                                    new UnitRegistered(
                                            BODY, "BTV", null, null, TAN_TRU.value(), null))));

    @Test
    void a_plan_names_neither_the_issuing_body_nor_its_superior() {
        given(founded())
                .when(plan(new UnitId(BODY)))
                .expectException(Refused.by(A_BODY_DOES_NOT_EXAMINE_ITSELF));
        given(founded())
                .when(plan(TAN_TRU))
                .expectException(Refused.by(A_LOWER_BODY_DOES_NOT_EXAMINE_ITS_SUPERIOR));
        given(founded()).when(plan(CHAU_THANH)).expectSuccessfulHandlerExecution();
    }

    @Test
    void an_adjustment_brings_in_nobody_a_plan_could_not() {
        given(founded(), planned())
                .when(adjust(TAN_TRU))
                .expectException(Refused.by(A_LOWER_BODY_DOES_NOT_EXAMINE_ITS_SUPERIOR));
    }

    @Test
    void a_unit_is_not_planned_while_its_officer_serves_undeclared() {
        given(founded(officer(1, null)))
                .when(plan(CHAU_THANH))
                .expectException(Refused.by(A_MEMBER_IS_NOT_OF_THE_UNIT_EXAMINED));
        given(founded(officer(1, REASON)))
                .when(plan(CHAU_THANH))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_officer_of_a_planned_unit_is_appointed_only_when_that_was_declared() {
        given(founded(), planned())
                .when(new AppointMember(ID, null, officer(1, null), null, NOW))
                .expectException(Refused.by(A_MEMBER_IS_NOT_OF_THE_UNIT_EXAMINED));
        given(founded(), planned())
                .when(new AppointMember(ID, null, officer(1, REASON), null, NOW))
                .expectSuccessfulHandlerExecution();
        given(founded())
                .when(new AppointMember(ID, null, officer(1, null), null, NOW))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_successor_is_measured_as_an_appointed_member_is() {
        Member leaving = Story.member(5, "Trần Văn Chí", Post.MEMBER);
        given(founded(leaving), planned())
                .when(replace(leaving, officer(1, null)))
                .expectException(Refused.by(A_MEMBER_IS_NOT_OF_THE_UNIT_EXAMINED));
        given(founded(leaving), planned())
                .when(replace(leaving, officer(1, REASON)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_case_without_a_plan_bars_the_officer_of_its_unit_from_being_appointed_later() {
        Member leaving = Story.member(5, "Trần Văn Chí", Post.MEMBER);
        others.put(CASE, List.of(opened(ID.value())));
        given(founded())
                .when(new AppointMember(ID, null, officer(1, null), null, NOW))
                .expectException(Refused.by(A_MEMBER_IS_NOT_OF_THE_UNIT_EXAMINED));
        given(founded(leaving))
                .when(replace(leaving, officer(1, null)))
                .expectException(Refused.by(A_MEMBER_IS_NOT_OF_THE_UNIT_EXAMINED));
        given(founded())
                .when(new AppointMember(ID, null, officer(1, REASON), null, NOW))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_case_of_another_delegation_bars_nobody() {
        others.put(CASE, List.of(opened(Story.id(72))));
        given(founded())
                .when(new AppointMember(ID, null, officer(1, null), null, NOW))
                .expectSuccessfulHandlerExecution();
    }

    private TestExecutor<Delegation> given(DomainEvent... events) {
        others.put(ID.value(), List.of(events));
        return Fixtures.of(Delegation.class, others)
                .registerInjectableResource(
                        Clock.fixed(Instant.parse("2024-05-21T02:00:00Z"), ZoneOffset.UTC))
                .given((Object[]) events);
    }

    private static DelegationFounded founded(Member... members) {
        return new DelegationFounded(
                ID.value(),
                NAME,
                CaseKind.THEMATIC_SUPERVISION,
                Origin.PROGRAMME,
                new Issuer("Ban Thường vụ", BODY, null),
                DECISION,
                THEME,
                List.of(),
                List.of(members),
                null,
                null,
                null);
    }

    private static InspectionOpened opened(UUID delegation) {
        return new InspectionOpened(
                CASE,
                delegation,
                CHAU_THANH.value(),
                CaseKind.THEMATIC_SUPERVISION,
                THEME,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static PlanDecided planned() {
        return new PlanDecided(
                ID.value(), null, "N", List.of(CHAU_THANH.value()), null, null, null, null, null);
    }

    private static DecidePlan plan(UnitId subject) {
        return new DecidePlan(ID, null, null, "N", List.of(subject), null, null, null, NOW);
    }

    private static AdjustPlan adjust(UnitId subject) {
        return new AdjustPlan(ID, null, null, null, List.of(subject), null, REASON, NOW);
    }

    private static ReplaceMember replace(Member leaving, Member successor) {
        return new ReplaceMember(ID, null, leaving.member(), successor, null, REASON, NOW);
    }

    private static Member officer(int number, @Nullable String declared) {
        return new Member(
                Story.id(number),
                new Person("Nguyễn Văn A", List.of(), OFFICER),
                Post.MEMBER,
                declared);
    }
}
