package vn.giamsat.account;

import static vn.giamsat.account.AccountStory.LAN;
import static vn.giamsat.account.AccountStory.MINH;
import static vn.giamsat.account.AccountStory.REASON;
import static vn.giamsat.account.AccountStory.by;
import static vn.giamsat.account.AccountStory.disabled;
import static vn.giamsat.account.AccountStory.enabled;
import static vn.giamsat.account.AccountStory.fixture;
import static vn.giamsat.account.AccountStory.opened;
import static vn.giamsat.account.rule.AccountRule.A_CHANGE_OF_RIGHTS_SAYS_WHY;
import static vn.giamsat.account.rule.AccountRule.NOBODY_DISABLES_THEMSELVES;
import static vn.giamsat.account.rule.AccountRule.ONLY_AN_ENABLED_ACCOUNT_CAN_BE_DISABLED;
import static vn.giamsat.account.rule.AccountRule.ONLY_A_DISABLED_ACCOUNT_CAN_BE_ENABLED;

import org.junit.jupiter.api.Test;

import vn.giamsat.account.command.DisableAccount;
import vn.giamsat.account.command.EnableAccount;
import vn.giamsat.rule.Refused;

/** Disabling an account and enabling it again. */
class DisableAccountTests {

    private static final DisableAccount DISABLE = new DisableAccount(LAN, null, REASON);
    private static final EnableAccount ENABLE = new EnableAccount(LAN, null, REASON);

    @Test
    void an_account_is_disabled_by_another() {
        fixture().given(opened()).when(DISABLE, by(MINH)).expectEvents(disabled());
    }

    @Test
    void an_account_is_disabled_again_after_it_was_enabled() {
        fixture()
                .given(opened(), disabled(), enabled())
                .when(DISABLE, by(MINH))
                .expectEvents(disabled());
    }

    @Test
    void nobody_disables_themselves() {
        fixture()
                .given(opened())
                .when(DISABLE, by(LAN))
                .expectNoEvents()
                .expectException(Refused.by(NOBODY_DISABLES_THEMSELVES));
    }

    @Test
    void only_an_enabled_account_can_be_disabled() {
        fixture()
                .given(opened(), disabled())
                .when(DISABLE, by(MINH))
                .expectNoEvents()
                .expectException(Refused.by(ONLY_AN_ENABLED_ACCOUNT_CAN_BE_DISABLED));
    }

    @Test
    void disabling_says_why() {
        fixture()
                .given(opened())
                .when(new DisableAccount(LAN, null, ""), by(MINH))
                .expectNoEvents()
                .expectException(Refused.by(A_CHANGE_OF_RIGHTS_SAYS_WHY));
    }

    @Test
    void a_disabled_account_is_enabled() {
        fixture().given(opened(), disabled()).when(ENABLE).expectEvents(enabled());
    }

    @Test
    void only_a_disabled_account_can_be_enabled() {
        fixture()
                .given(opened())
                .when(ENABLE)
                .expectNoEvents()
                .expectException(Refused.by(ONLY_A_DISABLED_ACCOUNT_CAN_BE_ENABLED));
    }

    @Test
    void enabling_says_why() {
        fixture()
                .given(opened(), disabled())
                .when(new EnableAccount(LAN, null, ""))
                .expectNoEvents()
                .expectException(Refused.by(A_CHANGE_OF_RIGHTS_SAYS_WHY));
    }
}
