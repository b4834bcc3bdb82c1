package vn.giamsat.api.page;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.account.AccountRow;
import vn.giamsat.view.account.Accounts;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds the names of accounts a page mentions, each once. */
final class Names {

    private final Accounts accounts;

    Names(Accounts accounts) {
        this.accounts = accounts;
    }

    /** By the account's id as it is stored; who has no account here is left out. */
    Map<String, String> ofAccounts(Stream<@Nullable String> ids) {
        Map<String, String> names = new HashMap<>();
        ids.filter(Objects::nonNull)
                .distinct()
                .forEach(
                        id ->
                                accounts.find(UUID.fromString(id), null)
                                        .map(AccountRow::displayName)
                                        .ifPresent(name -> names.put(id, name)));
        return names;
    }
}
