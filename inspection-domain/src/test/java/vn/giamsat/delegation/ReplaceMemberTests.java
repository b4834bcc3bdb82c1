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
import static vn.giamsat.delegation.Story.refused;
import static vn.giamsat.delegation.rule.DelegationRule.A_CHANGE_OF_COURSE_SAYS_WHY;
import static vn.giamsat.delegation.rule.DelegationRule.A_DISBANDED_DELEGATION_ACTS_NO_MORE;
import static vn.giamsat.delegation.rule.DelegationRule.A_MEMBERSHIP_IS_NAMED_ONCE;
import static vn.giamsat.delegation.rule.DelegationRule.A_PERSON_SERVES_IN_ONE_POST;
import static vn.giamsat.delegation.rule.DelegationRule.A_SUCCESSOR_TAKES_THE_SAME_POST;
import static vn.giamsat.delegation.rule.DelegationRule.ONLY_A_SERVING_MEMBER_LEAVES;
import static vn.giamsat.rule.OccasionRule.A_FACT_CANNOT_LIE_IN_THE_FUTURE;

import org.junit.jupiter.api.Test;

import vn.giamsat.delegation.command.ReplaceMember;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.delegation.event.MemberReplaced;
import vn.giamsat.delegation.event.Post;
import vn.giamsat.event.CaseKind;

import java.util.List;

class ReplaceMemberTests {

    private static final Member HAI = member(4, "Võ Văn Hai", Post.LEADER);

    @Test
    void a_leader_is_replaced() {
        given(founded()).when(replace(BON, HAI)).expectEvents(replaced(BON, HAI));
    }

    @Test
    void a_successor_is_replaced_in_turn() {
        var ba = member(5, "Đỗ Thị Ba", Post.LEADER);
        given(founded(), replaced(BON, HAI)).when(replace(HAI, ba)).expectEvents(replaced(HAI, ba));
    }

    @Test
    void the_same_person_may_be_entered_anew_in_the_post() {
        var before = member(6, "Vũ", Post.LEADER, id(77));
        var after = member(7, "Vũ", Post.LEADER, id(77));
        given(founded(CaseKind.THEMATIC_SUPERVISION, DECISION, List.of(before)))
                .when(replace(before, after))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void who_was_replaced_serves_no_more() {
        refused(
                given(founded(), replaced(BON, HAI)).when(replace(BON, HAI)),
                ONLY_A_SERVING_MEMBER_LEAVES);
    }

    @Test
    void a_stranger_is_not_replaced() {
        refused(given(founded()).when(replace(THU, HAI)), ONLY_A_SERVING_MEMBER_LEAVES);
    }

    @Test
    void a_successor_takes_the_same_post() {
        refused(given(founded()).when(replace(CHI, HAI)), A_SUCCESSOR_TAKES_THE_SAME_POST);
    }

    @Test
    void a_successor_does_not_serve_already() {
        var leader = member(9, "Vũ", Post.LEADER, id(77));
        var member = member(8, "Vũ", Post.MEMBER, id(77));
        refused(
                given(founded(CaseKind.THEMATIC_SUPERVISION, DECISION, List.of(BON, member)))
                        .when(replace(BON, leader)),
                A_PERSON_SERVES_IN_ONE_POST);
    }

    @Test
    void a_membership_is_named_once() {
        refused(given(founded()).when(replace(BON, BON)), A_MEMBERSHIP_IS_NAMED_ONCE);
    }

    @Test
    void a_replacement_says_why() {
        refused(
                given(founded())
                        .when(new ReplaceMember(ID, null, BON.member(), HAI, null, " ", NOW)),
                A_CHANGE_OF_COURSE_SAYS_WHY);
    }

    @Test
    void a_replacement_does_not_lie_in_the_future() {
        refused(
                given(founded())
                        .when(
                                new ReplaceMember(
                                        ID, null, BON.member(), HAI, null, REASON, TOMORROW)),
                A_FACT_CANNOT_LIE_IN_THE_FUTURE);
    }

    @Test
    void a_disbanded_delegation_replaces_nobody() {
        refused(
                given(founded(), disbanded()).when(replace(BON, HAI)),
                A_DISBANDED_DELEGATION_ACTS_NO_MORE);
    }

    private static ReplaceMember replace(Member leaving, Member successor) {
        return new ReplaceMember(ID, null, leaving.member(), successor, DECISION, REASON, NOW);
    }

    private static MemberReplaced replaced(Member leaving, Member successor) {
        return new MemberReplaced(
                ID.value(), leaving.member(), successor, DECISION, REASON, TODAY, null);
    }
}
