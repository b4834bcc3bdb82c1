package vn.giamsat.delegation;

import static vn.giamsat.delegation.Story.ID;
import static vn.giamsat.delegation.Story.NOW;
import static vn.giamsat.delegation.Story.REASON;
import static vn.giamsat.delegation.Story.TOMORROW;
import static vn.giamsat.delegation.Story.disbanded;
import static vn.giamsat.delegation.Story.founded;
import static vn.giamsat.delegation.Story.given;
import static vn.giamsat.delegation.Story.proposed;
import static vn.giamsat.delegation.Story.refused;
import static vn.giamsat.delegation.rule.DelegationRule.A_CHANGE_OF_COURSE_SAYS_WHY;
import static vn.giamsat.delegation.rule.DelegationRule.A_DISBANDED_DELEGATION_ACTS_NO_MORE;
import static vn.giamsat.delegation.rule.DelegationRule.ONLY_A_FOUNDED_DELEGATION_ACTS;
import static vn.giamsat.rule.OccasionRule.A_FACT_CANNOT_LIE_IN_THE_FUTURE;

import org.junit.jupiter.api.Test;

import vn.giamsat.delegation.command.DisbandDelegation;

class DisbandDelegationTests {

    private static final DisbandDelegation DISBAND =
            new DisbandDelegation(ID, null, REASON, null, NOW);

    @Test
    void a_delegation_that_has_done_its_task_is_disbanded() {
        given(founded()).when(DISBAND).expectEvents(disbanded());
    }

    @Test
    void a_delegation_is_disbanded_once() {
        refused(given(founded(), disbanded()).when(DISBAND), A_DISBANDED_DELEGATION_ACTS_NO_MORE);
    }

    @Test
    void a_proposal_is_not_disbanded() {
        refused(given(proposed()).when(DISBAND), ONLY_A_FOUNDED_DELEGATION_ACTS);
    }

    @Test
    void disbanding_says_why() {
        refused(
                given(founded()).when(new DisbandDelegation(ID, null, " ", null, NOW)),
                A_CHANGE_OF_COURSE_SAYS_WHY);
    }

    @Test
    void disbanding_does_not_lie_in_the_future() {
        refused(
                given(founded()).when(new DisbandDelegation(ID, null, REASON, null, TOMORROW)),
                A_FACT_CANNOT_LIE_IN_THE_FUTURE);
    }
}
