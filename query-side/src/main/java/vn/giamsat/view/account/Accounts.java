package vn.giamsat.view.account;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.entry.ViewEntry;
import vn.giamsat.view.read.Listing;
import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Order;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Reader;
import vn.giamsat.view.read.Searchable;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The list of accounts, sorted by given name; who may read it is the edge's to say. */
public final class Accounts {

    public static final ViewEntry<AccountRow> ENTRY =
            ViewEntry.of(
                            AccountView.VIEW,
                            AccountRow.class,
                            "accounts",
                            reader ->
                                    q ->
                                            new Accounts(reader)
                                                    .list(q.text("words"), q.asOf(), q.page()))
                    .readOnlyBy(ViewEntry.Audience.READERS_OF_ACCOUNTS)
                    .narrowedBy("words", String.class)
                    .showing("displayName", AccountRow::displayName)
                    .showing("username", AccountRow::username)
                    .showing("roles", row -> row.grants().stream().map(Grant::role).toList())
                    .showing("enabled", AccountRow::enabled)
                    .opening(row -> "/accounts/" + row.account());

    private final Reader reader;

    public Accounts(Reader reader) {
        this.reader = reader;
    }

    public Optional<AccountRow> find(UUID account, @Nullable Long asOf) {
        String sql =
                "select to_jsonb(a) from view.account a where a.key = :key and "
                        + new Moment(asOf).of("a");
        return reader.one(sql, Map.of("key", account.toString()), AccountRow.class);
    }

    public Optional<AccountRow> findByUsername(String username, @Nullable Long asOf) {
        String sql =
                "select to_jsonb(a) from view.account a where a.username = :username and "
                        + new Moment(asOf).of("a");
        return reader.one(sql, Map.of("username", username), AccountRow.class);
    }

    /** The accounts of these user names, given in small letters; a blank is in none. */
    public List<AccountRow> named(Collection<String> usernames) {
        String sql =
                "select to_jsonb(a) from view.account a where a.until is null"
                        + " and lower(a.username) = any(string_to_array(:names, ' '))";
        return reader.list(sql, Map.of("names", String.join(" ", usernames)), AccountRow.class);
    }

    /** Those of these accounts that are there, asked for at once. */
    public List<AccountRow> ofIds(Collection<UUID> accounts, @Nullable Long asOf) {
        String sql =
                "select to_jsonb(a) from view.account a where a.key = any(cast(:keys as text[])) and "
                        + new Moment(asOf).of("a");
        return reader.list(sql, Map.of("keys", Reader.array(accounts)), AccountRow.class);
    }

    /** Accounts whose name or user name contains the words; all when there are none. */
    public Page<AccountRow> list(@Nullable String words, @Nullable Long asOf, PageRequest request) {
        String from =
                "from view.account a where a.search like :words and " + new Moment(asOf).of("a");
        return reader.page(
                new Listing(
                        "to_jsonb(a)",
                        from,
                        "a.key",
                        Order.byName("a.sort_name"),
                        Map.of("words", Searchable.pattern(words == null ? "" : words))),
                request,
                AccountRow.class);
    }

    /** Everybody who could sign in at the moment, by given name. */
    public List<AccountRow> enabled(@Nullable Long asOf) {
        String sql =
                "select to_jsonb(a) from view.account a where a.enabled and "
                        + new Moment(asOf).of("a")
                        + " order by a.sort_name collate view.vietnamese, a.key";
        return reader.list(sql, Map.of(), AccountRow.class);
    }
}
