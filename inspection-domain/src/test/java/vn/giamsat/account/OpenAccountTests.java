package vn.giamsat.account;

import static vn.giamsat.account.AccountStory.LAN;
import static vn.giamsat.account.AccountStory.fixture;
import static vn.giamsat.account.AccountStory.opened;
import static vn.giamsat.account.rule.AccountRule.AN_ACCOUNT_NAMES_ITS_PERSON;
import static vn.giamsat.account.rule.AccountRule.A_USER_NAME_IS_PLAIN;

import org.junit.jupiter.api.Test;

import vn.giamsat.account.command.OpenAccount;
import vn.giamsat.rule.Refused;

class OpenAccountTests {

    @Test
    void an_account_is_opened() {
        fixture()
                .givenNoPriorActivity()
                .when(new OpenAccount(LAN, "lan", "Nguyễn Thị Lan"))
                .expectSuccessfulHandlerExecution()
                .expectEvents(opened());
    }

    @Test
    void a_user_name_is_plain() {
        fixture()
                .givenNoPriorActivity()
                .when(new OpenAccount(LAN, "lân", "Nguyễn Thị Lân"))
                .expectNoEvents()
                .expectException(Refused.by(A_USER_NAME_IS_PLAIN));
    }

    @Test
    void an_account_names_its_person() {
        fixture()
                .givenNoPriorActivity()
                .when(new OpenAccount(LAN, "lan", " "))
                .expectNoEvents()
                .expectException(Refused.by(AN_ACCOUNT_NAMES_ITS_PERSON));
    }
}
