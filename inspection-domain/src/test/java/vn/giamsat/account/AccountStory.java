package vn.giamsat.account;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;

import vn.giamsat.account.event.AccountDisabled;
import vn.giamsat.account.event.AccountEnabled;
import vn.giamsat.account.event.AccountOpened;
import vn.giamsat.account.event.Role;
import vn.giamsat.account.event.RoleGranted;
import vn.giamsat.account.event.RoleRevoked;
import vn.giamsat.aggregate.Fixtures;
import vn.giamsat.event.Provenance;
import vn.giamsat.value.AccountId;
import vn.giamsat.value.UnitId;

import java.util.Map;
import java.util.UUID;

/** The account the tests speak of, and what has happened to it, as words. */
final class AccountStory {

    static final AccountId LAN = AccountId.of("00000000-0000-7000-8000-000000000001");
    static final AccountId MINH = AccountId.of("00000000-0000-7000-8000-000000000002");
    static final UnitId CHAU_THANH = UnitId.of("00000000-0000-7000-8000-00000000000a");
    static final String REASON = "chuyển công tác";

    private AccountStory() {}

    static FixtureConfiguration<Account> fixture() {
        return Fixtures.of(Account.class);
    }

    static Map<String, Object> by(AccountId actor) {
        return Map.of(Provenance.ACTOR, actor.toString());
    }

    static AccountOpened opened() {
        return new AccountOpened(LAN.value(), "lan", "Nguyễn Thị Lan");
    }

    static RoleGranted granted(Role role, @Nullable UnitId unit) {
        return new RoleGranted(LAN.value(), role, valueOf(unit));
    }

    static RoleRevoked revoked(Role role, @Nullable UnitId unit) {
        return new RoleRevoked(LAN.value(), role, valueOf(unit), REASON);
    }

    static AccountDisabled disabled() {
        return new AccountDisabled(LAN.value(), REASON);
    }

    static AccountEnabled enabled() {
        return new AccountEnabled(LAN.value(), REASON);
    }

    private static @Nullable UUID valueOf(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }
}
