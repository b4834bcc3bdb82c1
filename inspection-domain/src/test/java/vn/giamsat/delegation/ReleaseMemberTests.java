package vn.giamsat.delegation;

import static vn.giamsat.delegation.Story.BON;
import static vn.giamsat.delegation.Story.CHI;
import static vn.giamsat.delegation.Story.ID;
import static vn.giamsat.delegation.Story.NOW;
import static vn.giamsat.delegation.Story.REASON;
import static vn.giamsat.delegation.Story.TODAY;
import static vn.giamsat.delegation.Story.TOMORROW;
import static vn.giamsat.delegation.Story.disbanded;
import static vn.giamsat.delegation.Story.founded;
import static vn.giamsat.delegation.Story.given;
import static vn.giamsat.delegation.Story.refused;
import static vn.giamsat.delegation.rule.DelegationRule.A_CHANGE_OF_COURSE_SAYS_WHY;
import static vn.giamsat.delegation.rule.DelegationRule.A_DISBANDED_DELEGATION_ACTS_NO_MORE;
import static vn.giamsat.delegation.rule.DelegationRule.A_LEADER_LEAVES_ONLY_FOR_A_SUCCESSOR;
import static vn.giamsat.delegation.rule.DelegationRule.ONLY_A_SERVING_MEMBER_LEAVES;
import static vn.giamsat.rule.OccasionRule.A_FACT_CANNOT_LIE_IN_THE_FUTURE;

import org.junit.jupiter.api.Test;

import vn.giamsat.delegation.command.ReleaseMember;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.delegation.event.MemberReleased;
import vn.giamsat.value.Occasion;

class ReleaseMemberTests {

    private static final MemberReleased CHI_RELEASED =
            new MemberReleased(ID.value(), CHI.member(), null, REASON, TODAY, null);

    @Test
    void a_member_is_released() {
        given(founded()).when(release(CHI)).expectEvents(CHI_RELEASED);
    }

    @Test
    void a_member_is_released_once() {
        refused(given(founded(), CHI_RELEASED).when(release(CHI)), ONLY_A_SERVING_MEMBER_LEAVES);
    }

    @Test
    void a_leader_leaves_only_for_a_successor() {
        refused(given(founded()).when(release(BON)), A_LEADER_LEAVES_ONLY_FOR_A_SUCCESSOR);
    }

    @Test
    void a_release_says_why() {
        refused(given(founded()).when(release(" ", NOW)), A_CHANGE_OF_COURSE_SAYS_WHY);
    }

    @Test
    void a_release_does_not_lie_in_the_future() {
        refused(given(founded()).when(release(REASON, TOMORROW)), A_FACT_CANNOT_LIE_IN_THE_FUTURE);
    }

    @Test
    void a_disbanded_delegation_releases_nobody() {
        refused(
                given(founded(), disbanded()).when(release(CHI)),
                A_DISBANDED_DELEGATION_ACTS_NO_MORE);
    }

    private static ReleaseMember release(Member leaving) {
        return new ReleaseMember(ID, null, leaving.member(), null, REASON, NOW);
    }

    private static ReleaseMember release(String reason, Occasion occasion) {
        return new ReleaseMember(ID, null, CHI.member(), null, reason, occasion);
    }
}
