package vn.giamsat.view.account;

import vn.giamsat.account.event.AccountDisabled;
import vn.giamsat.account.event.AccountEnabled;
import vn.giamsat.account.event.AccountEvent;
import vn.giamsat.account.event.AccountOpened;
import vn.giamsat.account.event.RoleGranted;
import vn.giamsat.account.event.RoleRevoked;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;
import vn.giamsat.view.read.GivenNameFirst;
import vn.giamsat.view.read.Searchable;

import java.util.List;
import java.util.stream.Stream;

/** One row per account. */
public final class AccountView {

    public static final View<AccountRow> VIEW =
            View.of("account", AccountRow.class)
                    .keyedBy(AccountEvent.class, e -> e.account().toString())
                    .begunBy(AccountOpened.class, AccountView::opened)
                    .changedBy(AccountView::changed);

    private AccountView() {}

    private static AccountRow opened(AccountOpened event, RecordedEvent recorded) {
        return new AccountRow(
                event.account(),
                event.username(),
                event.displayName(),
                GivenNameFirst.of(event.displayName()),
                Searchable.of(event.displayName(), event.username()),
                true,
                List.of(),
                recorded.version());
    }

    private static AccountRow changed(AccountRow row, AccountEvent event, RecordedEvent recorded) {
        long version = recorded.version();
        return switch (event) {
            case AccountOpened e -> opened(e, recorded);
            case RoleGranted e -> row.grants(with(row, new Grant(e.role(), e.unit())), version);
            case RoleRevoked e -> row.grants(without(row, new Grant(e.role(), e.unit())), version);
            case AccountDisabled _ -> row.enabled(false, version);
            case AccountEnabled _ -> row.enabled(true, version);
        };
    }

    private static List<Grant> with(AccountRow row, Grant grant) {
        return Stream.concat(row.grants().stream(), Stream.of(grant)).distinct().toList();
    }

    private static List<Grant> without(AccountRow row, Grant grant) {
        return row.grants().stream().filter(held -> !held.equals(grant)).toList();
    }
}
