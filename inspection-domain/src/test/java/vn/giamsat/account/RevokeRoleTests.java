package vn.giamsat.account;

import static vn.giamsat.account.AccountStory.CHAU_THANH;
import static vn.giamsat.account.AccountStory.LAN;
import static vn.giamsat.account.AccountStory.MINH;
import static vn.giamsat.account.AccountStory.REASON;
import static vn.giamsat.account.AccountStory.by;
import static vn.giamsat.account.AccountStory.fixture;
import static vn.giamsat.account.AccountStory.granted;
import static vn.giamsat.account.AccountStory.opened;
import static vn.giamsat.account.AccountStory.revoked;
import static vn.giamsat.account.rule.AccountRule.A_CHANGE_OF_RIGHTS_SAYS_WHY;
import static vn.giamsat.account.rule.AccountRule.NOBODY_GIVES_UP_THEIR_OWN_ADMINISTRATION;
import static vn.giamsat.account.rule.AccountRule.ONLY_A_ROLE_HELD_CAN_BE_REVOKED;

import org.junit.jupiter.api.Test;

import vn.giamsat.account.command.RevokeRole;
import vn.giamsat.account.event.Role;
import vn.giamsat.rule.Refused;

class RevokeRoleTests {

    private static final RevokeRole REVOKE_ADMINISTRATION =
            new RevokeRole(LAN, null, Role.ADMINISTRATOR, null, REASON);

    @Test
    void a_role_is_revoked_for_the_unit_it_was_held_for() {
        fixture()
                .given(opened(), granted(Role.UNIT_OFFICER, CHAU_THANH))
                .when(new RevokeRole(LAN, null, Role.UNIT_OFFICER, CHAU_THANH, REASON), by(MINH))
                .expectEvents(revoked(Role.UNIT_OFFICER, CHAU_THANH));
    }

    @Test
    void only_a_role_held_can_be_revoked() {
        fixture()
                .given(opened(), granted(Role.ISSUER, CHAU_THANH))
                .when(new RevokeRole(LAN, null, Role.ISSUER, null, REASON), by(MINH))
                .expectNoEvents()
                .expectException(Refused.by(ONLY_A_ROLE_HELD_CAN_BE_REVOKED));
    }

    @Test
    void another_administrator_takes_an_administration_away() {
        fixture()
                .given(opened(), granted(Role.ADMINISTRATOR, null))
                .when(REVOKE_ADMINISTRATION, by(MINH))
                .expectEvents(revoked(Role.ADMINISTRATOR, null));
    }

    @Test
    void nobody_gives_up_their_own_administration() {
        fixture()
                .given(opened(), granted(Role.ADMINISTRATOR, null))
                .when(REVOKE_ADMINISTRATION, by(LAN))
                .expectNoEvents()
                .expectException(Refused.by(NOBODY_GIVES_UP_THEIR_OWN_ADMINISTRATION));
    }

    @Test
    void any_other_role_of_ones_own_can_be_given_up() {
        fixture()
                .given(opened(), granted(Role.CLERK, null))
                .when(new RevokeRole(LAN, null, Role.CLERK, null, REASON), by(LAN))
                .expectEvents(revoked(Role.CLERK, null));
    }

    @Test
    void a_revocation_says_why() {
        fixture()
                .given(opened(), granted(Role.CLERK, null))
                .when(new RevokeRole(LAN, null, Role.CLERK, null, " "), by(MINH))
                .expectNoEvents()
                .expectException(Refused.by(A_CHANGE_OF_RIGHTS_SAYS_WHY));
    }
}
