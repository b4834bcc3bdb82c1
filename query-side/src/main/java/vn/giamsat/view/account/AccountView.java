package vn.giamsat.view.account;

import org.jspecify.annotations.Nullable;

import vn.giamsat.account.event.AccountDisabled;
import vn.giamsat.account.event.AccountEnabled;
import vn.giamsat.account.event.AccountEvent;
import vn.giamsat.account.event.AccountOpened;
import vn.giamsat.account.event.RoleGranted;
import vn.giamsat.account.event.RoleRevoked;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;
import vn.giamsat.view.read.GivenNameFirst;
import vn.giamsat.view.read.Searchable;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One row per account. */
public final class AccountView implements View<AccountRow> {

    @Override
    public String name() {
        return "account";
    }

    @Override
    public Class<AccountRow> rowType() {
        return AccountRow.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> takes() {
        return Set.of(AccountEvent.class);
    }

    @Override
    public List<String> keysOf(RecordedEvent recorded) {
        return recorded.event() instanceof AccountEvent event
                ? List.of(event.account().toString())
                : List.of();
    }

    @Override
    public AccountRow evolve(@Nullable AccountRow row, RecordedEvent recorded, String key) {
        AccountEvent event = (AccountEvent) recorded.event();
        if (event instanceof AccountOpened opened) {
            return opened(opened, recorded.version());
        }
        return after(event, existing(row, recorded, key), recorded.version());
    }

    private static AccountRow opened(AccountOpened event, long version) {
        return new AccountRow(
                event.account(),
                event.username(),
                event.displayName(),
                GivenNameFirst.of(event.displayName()),
                Searchable.of(event.displayName(), event.username()),
                true,
                List.of(),
                version);
    }

    private static AccountRow after(AccountEvent event, AccountRow row, long version) {
        return switch (event) {
            case AccountOpened e -> opened(e, version);
            case RoleGranted e -> row.grants(with(row, new Grant(e.role(), e.unit())), version);
            case RoleRevoked e -> row.grants(without(row, new Grant(e.role(), e.unit())), version);
            case AccountDisabled e -> row.enabled(false, version);
            case AccountEnabled e -> row.enabled(true, version);
        };
    }

    private static List<Grant> with(AccountRow row, Grant grant) {
        return Stream.concat(row.grants().stream(), Stream.of(grant)).distinct().toList();
    }

    private static List<Grant> without(AccountRow row, Grant grant) {
        return row.grants().stream().filter(held -> !held.equals(grant)).toList();
    }
}
