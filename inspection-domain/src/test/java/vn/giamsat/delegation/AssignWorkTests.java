package vn.giamsat.delegation;

import static vn.giamsat.delegation.Story.CHI;
import static vn.giamsat.delegation.Story.ID;
import static vn.giamsat.delegation.Story.NOW;
import static vn.giamsat.delegation.Story.REASON;
import static vn.giamsat.delegation.Story.THU;
import static vn.giamsat.delegation.Story.TODAY;
import static vn.giamsat.delegation.Story.TOMORROW;
import static vn.giamsat.delegation.Story.disbanded;
import static vn.giamsat.delegation.Story.founded;
import static vn.giamsat.delegation.Story.given;
import static vn.giamsat.delegation.Story.proposed;
import static vn.giamsat.delegation.Story.refused;
import static vn.giamsat.delegation.rule.DelegationRule.AN_ASSIGNMENT_STATES_THE_TASK;
import static vn.giamsat.delegation.rule.DelegationRule.A_DISBANDED_DELEGATION_ACTS_NO_MORE;
import static vn.giamsat.delegation.rule.DelegationRule.ONLY_A_FOUNDED_DELEGATION_ACTS;
import static vn.giamsat.delegation.rule.DelegationRule.WORK_IS_ASSIGNED_TO_A_SERVING_MEMBER;
import static vn.giamsat.rule.OccasionRule.A_FACT_CANNOT_LIE_IN_THE_FUTURE;

import org.junit.jupiter.api.Test;

import vn.giamsat.delegation.command.AssignWork;
import vn.giamsat.delegation.event.MemberReleased;
import vn.giamsat.delegation.event.WorkAssigned;

class AssignWorkTests {

    private static final String TASK = "thẩm tra hồ sơ tiếp dân";
    private static final AssignWork TO_CHI = new AssignWork(ID, null, CHI.member(), TASK, NOW);

    @Test
    void work_is_assigned_to_a_member() {
        given(founded())
                .when(TO_CHI)
                .expectEvents(new WorkAssigned(ID.value(), CHI.member(), TASK, TODAY, null));
    }

    @Test
    void work_is_not_assigned_to_a_stranger() {
        refused(
                given(founded()).when(new AssignWork(ID, null, THU.member(), TASK, NOW)),
                WORK_IS_ASSIGNED_TO_A_SERVING_MEMBER);
    }

    @Test
    void work_is_not_assigned_to_who_has_left() {
        var released = new MemberReleased(ID.value(), CHI.member(), null, REASON, TODAY, null);
        refused(given(founded(), released).when(TO_CHI), WORK_IS_ASSIGNED_TO_A_SERVING_MEMBER);
    }

    @Test
    void an_assignment_states_the_task() {
        refused(
                given(founded()).when(new AssignWork(ID, null, CHI.member(), " ", NOW)),
                AN_ASSIGNMENT_STATES_THE_TASK);
    }

    @Test
    void an_assignment_does_not_lie_in_the_future() {
        refused(
                given(founded()).when(new AssignWork(ID, null, CHI.member(), TASK, TOMORROW)),
                A_FACT_CANNOT_LIE_IN_THE_FUTURE);
    }

    @Test
    void a_proposal_has_no_work_to_assign() {
        refused(given(proposed()).when(TO_CHI), ONLY_A_FOUNDED_DELEGATION_ACTS);
    }

    @Test
    void a_disbanded_delegation_has_no_work_to_assign() {
        refused(given(founded(), disbanded()).when(TO_CHI), A_DISBANDED_DELEGATION_ACTS_NO_MORE);
    }
}
