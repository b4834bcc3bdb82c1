package vn.giamsat.account;

import static vn.giamsat.account.AccountStory.CHAU_THANH;
import static vn.giamsat.account.AccountStory.LAN;
import static vn.giamsat.account.AccountStory.disabled;
import static vn.giamsat.account.AccountStory.enabled;
import static vn.giamsat.account.AccountStory.fixture;
import static vn.giamsat.account.AccountStory.granted;
import static vn.giamsat.account.AccountStory.opened;
import static vn.giamsat.account.AccountStory.revoked;
import static vn.giamsat.account.rule.AccountRule.A_DISABLED_ACCOUNT_GETS_NO_ROLE;
import static vn.giamsat.account.rule.AccountRule.A_ROLE_IS_HELD_ONCE;
import static vn.giamsat.account.rule.AccountRule.A_UNIT_OFFICER_ANSWERS_FOR_A_UNIT;
import static vn.giamsat.account.rule.AccountRule.ONLY_UNIT_OFFICERS_AND_ISSUERS_BELONG_TO_A_UNIT;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.giamsat.account.command.GrantRole;
import vn.giamsat.account.event.Role;
import vn.giamsat.rule.Refused;
import vn.giamsat.value.UnitId;

class GrantRoleTests {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNIT_OFFICER")
    void a_role_is_granted_for_the_whole_office(Role role) {
        fixture().given(opened()).when(grant(role, null)).expectEvents(granted(role, null));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNIT_OFFICER", "ISSUER"})
    void a_role_is_granted_for_one_unit(Role role) {
        fixture()
                .given(opened())
                .when(grant(role, CHAU_THANH))
                .expectEvents(granted(role, CHAU_THANH));
    }

    @Test
    void a_role_that_was_revoked_is_granted_again() {
        fixture()
                .given(opened(), granted(Role.CLERK, null), revoked(Role.CLERK, null))
                .when(grant(Role.CLERK, null))
                .expectEvents(granted(Role.CLERK, null));
    }

    @Test
    void an_account_enabled_again_gets_roles() {
        fixture()
                .given(opened(), disabled(), enabled())
                .when(grant(Role.CLERK, null))
                .expectEvents(granted(Role.CLERK, null));
    }

    @Test
    void a_disabled_account_gets_no_role() {
        fixture()
                .given(opened(), disabled())
                .when(grant(Role.CLERK, null))
                .expectNoEvents()
                .expectException(Refused.by(A_DISABLED_ACCOUNT_GETS_NO_ROLE));
    }

    @Test
    void a_unit_officer_answers_for_a_unit() {
        fixture()
                .given(opened())
                .when(grant(Role.UNIT_OFFICER, null))
                .expectNoEvents()
                .expectException(Refused.by(A_UNIT_OFFICER_ANSWERS_FOR_A_UNIT));
    }

    @ParameterizedTest
    @EnumSource(names = {"FOLLOW_UP_OFFICER", "CLERK", "AUDITOR", "ADMINISTRATOR"})
    void other_roles_belong_to_no_unit(Role role) {
        fixture()
                .given(opened())
                .when(grant(role, CHAU_THANH))
                .expectNoEvents()
                .expectException(Refused.by(ONLY_UNIT_OFFICERS_AND_ISSUERS_BELONG_TO_A_UNIT));
    }

    @Test
    void a_role_is_held_once() {
        fixture()
                .given(opened(), granted(Role.UNIT_OFFICER, CHAU_THANH))
                .when(grant(Role.UNIT_OFFICER, CHAU_THANH))
                .expectNoEvents()
                .expectException(Refused.by(A_ROLE_IS_HELD_ONCE));
    }

    private static GrantRole grant(Role role, @Nullable UnitId unit) {
        return new GrantRole(LAN, null, role, unit);
    }
}
