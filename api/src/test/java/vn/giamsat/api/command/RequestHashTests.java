package vn.giamsat.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.giamsat.account.command.DisableAccount;
import vn.giamsat.account.command.EnableAccount;
import vn.giamsat.account.command.OpenAccount;
import vn.giamsat.value.AccountId;

import java.util.UUID;

class RequestHashTests {
    private static final AccountId ID = new AccountId(new UUID(1, 2));
    private static final Sender ADA = Sender.account(new UUID(1, 1));
    private static final Sender EVE = Sender.account(new UUID(6, 6));

    @Test
    void the_same_request_has_the_same_hash() {
        assertThat(RequestHash.of(ADA, new DisableAccount(ID, 3L, "left")))
                .isEqualTo(RequestHash.of(ADA, new DisableAccount(ID, 3L, "left")))
                .hasSize(64);
    }

    @Test
    void another_sender_command_version_or_value_is_another_request() {
        assertThat(
                        new String[] {
                            RequestHash.of(ADA, new DisableAccount(ID, 3L, "left")),
                            RequestHash.of(EVE, new DisableAccount(ID, 3L, "left")),
                            RequestHash.of(ADA.illustrating(), new DisableAccount(ID, 3L, "left")),
                            RequestHash.of(ADA, new EnableAccount(ID, 3L, "left")),
                            RequestHash.of(ADA, new DisableAccount(ID, 4L, "left")),
                            RequestHash.of(ADA, new DisableAccount(ID, null, "left")),
                            RequestHash.of(ADA, new DisableAccount(ID, 3L, "leaves")),
                        })
                .doesNotHaveDuplicates();
    }

    @Test
    void values_do_not_run_into_each_other() {
        assertThat(RequestHash.of(ADA, new OpenAccount(ID, "ab", "c")))
                .isNotEqualTo(RequestHash.of(ADA, new OpenAccount(ID, "a", "bc")));
    }
}
