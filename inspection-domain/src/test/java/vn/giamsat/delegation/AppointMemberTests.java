package vn.giamsat.delegation;

import static vn.giamsat.delegation.Story.BON;
import static vn.giamsat.delegation.Story.CHI;
import static vn.giamsat.delegation.Story.DECISION;
import static vn.giamsat.delegation.Story.ID;
import static vn.giamsat.delegation.Story.NOW;
import static vn.giamsat.delegation.Story.REASON;
import static vn.giamsat.delegation.Story.THU;
import static vn.giamsat.delegation.Story.TODAY;
import static vn.giamsat.delegation.Story.TOMORROW;
import static vn.giamsat.delegation.Story.disbanded;
import static vn.giamsat.delegation.Story.founded;
import static vn.giamsat.delegation.Story.given;
import static vn.giamsat.delegation.Story.id;
import static vn.giamsat.delegation.Story.member;
import static vn.giamsat.delegation.Story.proposed;
import static vn.giamsat.delegation.Story.refused;
import static vn.giamsat.delegation.rule.DelegationRule.A_DELEGATION_HAS_ONE_LEADER;
import static vn.giamsat.delegation.rule.DelegationRule.A_DELEGATION_HAS_ONE_SECRETARY;
import static vn.giamsat.delegation.rule.DelegationRule.A_DISBANDED_DELEGATION_ACTS_NO_MORE;
import static vn.giamsat.delegation.rule.DelegationRule.A_MEMBERSHIP_IS_NAMED_ONCE;
import static vn.giamsat.delegation.rule.DelegationRule.A_PERSON_SERVES_IN_ONE_POST;
import static vn.giamsat.delegation.rule.DelegationRule.ONLY_A_FOUNDED_DELEGATION_ACTS;
import static vn.giamsat.rule.OccasionRule.A_FACT_CANNOT_LIE_IN_THE_FUTURE;

import org.junit.jupiter.api.Test;

import vn.giamsat.delegation.command.AppointMember;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.delegation.event.MemberAppointed;
import vn.giamsat.delegation.event.MemberReleased;
import vn.giamsat.delegation.event.Post;
import vn.giamsat.event.CaseKind;
import vn.giamsat.rule.Refused;

import java.util.List;
import java.util.Map;

class AppointMemberTests {

    @Test
    void a_secretary_is_appointed() {
        given(founded()).when(appoint(THU)).expectEvents(appointed(THU));
    }

    @Test
    void the_leader_a_record_did_not_name_is_appointed() {
        given(founded(CaseKind.THEMATIC_SUPERVISION, DECISION, List.of(CHI)))
                .when(appoint(BON))
                .expectEvents(appointed(BON));
    }

    @Test
    void who_left_and_comes_back_is_appointed_anew() {
        var again = member(33, CHI.person().name(), Post.MEMBER);
        given(founded(), chiReleased()).when(appoint(again)).expectEvents(appointed(again));
    }

    @Test
    void a_delegation_has_one_leader() {
        refused(
                given(founded()).when(appoint(member(9, "Vũ", Post.LEADER))),
                A_DELEGATION_HAS_ONE_LEADER);
    }

    @Test
    void a_delegation_has_one_secretary() {
        refused(
                given(founded(), appointed(THU)).when(appoint(member(9, "Vũ", Post.SECRETARY))),
                A_DELEGATION_HAS_ONE_SECRETARY);
    }

    @Test
    void a_person_serves_in_one_post() {
        refused(
                given(founded(), appointed(member(8, "Vũ", Post.MEMBER, id(77))))
                        .when(appoint(member(9, "Vũ", Post.DEPUTY_LEADER, id(77)))),
                A_PERSON_SERVES_IN_ONE_POST);
    }

    @Test
    void a_refused_appointment_says_who_holds_the_post() {
        given(founded())
                .when(appoint(member(9, "Vũ", Post.LEADER)))
                .expectException(
                        Refused.by(
                                A_DELEGATION_HAS_ONE_LEADER,
                                Map.of("post", "LEADER", "heldBy", BON.person().name())));
    }

    @Test
    void a_membership_is_named_once() {
        refused(given(founded()).when(appoint(CHI)), A_MEMBERSHIP_IS_NAMED_ONCE);
    }

    @Test
    void a_membership_that_ended_is_not_taken_up_again() {
        refused(given(founded(), chiReleased()).when(appoint(CHI)), A_MEMBERSHIP_IS_NAMED_ONCE);
    }

    @Test
    void an_appointment_does_not_lie_in_the_future() {
        refused(
                given(founded()).when(new AppointMember(ID, null, THU, null, TOMORROW)),
                A_FACT_CANNOT_LIE_IN_THE_FUTURE);
    }

    @Test
    void a_proposal_has_no_members_yet() {
        refused(given(proposed()).when(appoint(THU)), ONLY_A_FOUNDED_DELEGATION_ACTS);
    }

    @Test
    void a_disbanded_delegation_appoints_nobody() {
        refused(
                given(founded(), disbanded()).when(appoint(THU)),
                A_DISBANDED_DELEGATION_ACTS_NO_MORE);
    }

    private static AppointMember appoint(Member member) {
        return new AppointMember(ID, null, member, DECISION, NOW);
    }

    private static MemberAppointed appointed(Member member) {
        return new MemberAppointed(ID.value(), member, DECISION, TODAY, null);
    }

    private static MemberReleased chiReleased() {
        return new MemberReleased(ID.value(), CHI.member(), null, REASON, TODAY, null);
    }
}
