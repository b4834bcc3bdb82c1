package vn.giamsat.api.text;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.account.AccountRow;
import vn.giamsat.view.account.Accounts;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the names of accounts a page mentions, all at once. */
public final class Names {

    private final Accounts accounts;

    public Names(Accounts accounts) {
        this.accounts = accounts;
    }

    /** As of the moment, by the account's id as it is stored; who has no account is left out. */
    public Map<String, String> ofAccounts(Stream<@Nullable String> ids, @Nullable Long asOf) {
        Set<UUID> mentioned =
                ids.filter(Objects::nonNull).map(UUID::fromString).collect(Collectors.toSet());
        return accounts.ofIds(mentioned, asOf).stream()
                .collect(
                        Collectors.toMap(row -> row.account().toString(), AccountRow::displayName));
    }
}
