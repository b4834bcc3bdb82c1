package vn.giamsat.view.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static vn.giamsat.view.Story.id;

import org.junit.jupiter.api.Test;

import vn.giamsat.account.event.AccountDisabled;
import vn.giamsat.account.event.AccountEnabled;
import vn.giamsat.account.event.AccountOpened;
import vn.giamsat.account.event.Role;
import vn.giamsat.account.event.RoleGranted;
import vn.giamsat.account.event.RoleRevoked;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.Fold;
import vn.giamsat.view.fold.LostEvent;

import java.util.UUID;

class AccountViewTests {

    private static final UUID BON = id("Phạm Văn Bốn");
    private static final AccountOpened OPENED = new AccountOpened(BON, "bon", "Phạm Văn Bốn");

    @Test
    void an_opened_account_is_sorted_by_its_given_name() {
        assertThat(after(OPENED).sortName()).isEqualTo("Bốn Phạm Văn");
        assertThat(after(OPENED).enabled()).isTrue();
        assertThat(after(OPENED).grants()).isEmpty();
    }

    @Test
    void roles_come_and_go() {
        RoleGranted clerk = new RoleGranted(BON, Role.CLERK, null);
        RoleGranted officer = new RoleGranted(BON, Role.UNIT_OFFICER, id("unit"));

        assertThat(after(OPENED, clerk, officer, clerk).grants())
                .containsExactly(
                        new Grant(Role.CLERK, null), new Grant(Role.UNIT_OFFICER, id("unit")));
        assertThat(
                        after(
                                        OPENED,
                                        clerk,
                                        officer,
                                        new RoleRevoked(BON, Role.CLERK, null, "chuyển công tác"))
                                .grants())
                .containsExactly(new Grant(Role.UNIT_OFFICER, id("unit")));
    }

    @Test
    void a_disabled_account_may_be_enabled_again() {
        AccountDisabled disabled = new AccountDisabled(BON, "nghỉ");

        assertThat(after(OPENED, disabled).enabled()).isFalse();
        assertThat(after(OPENED, disabled, new AccountEnabled(BON, "trở lại")).enabled()).isTrue();
    }

    @Test
    void a_role_of_an_unknown_account_is_loud() {
        assertThatExceptionOfType(LostEvent.class)
                .isThrownBy(() -> after(new RoleGranted(BON, Role.CLERK, null)));
    }

    private static AccountRow after(DomainEvent... events) {
        return Fold.fromNothing(AccountView.VIEW)
                .apply(Story.of(events).events())
                .rows()
                .getFirst();
    }
}
