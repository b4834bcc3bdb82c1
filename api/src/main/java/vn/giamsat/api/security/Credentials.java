package vn.giamsat.api.security;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.giamsat.event.UnseenCharacters;

import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Passwords of accounts, Argon2id. Checking an unknown name takes as long as a wrong password. */
public final class Credentials {

    public static final int SHORTEST_PASSWORD = 12;
    public static final int LONGEST_PASSWORD = 200;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Hashing hashing = Hashing.argon2();
    private final String nobodysHash;

    public Credentials(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.nobodysHash = hashing.hash("nobody has this password");
    }

    private record Stored(UUID account, String hash) {}

    /**
     * Sets the password and keeps who did so: the account itself, an administrator, or nobody but
     * the product.
     *
     * @throws UnfitPassword when it is too short, too long, or the user name
     * @throws TooBusy when too many passwords are being hashed
     */
    public void set(UUID account, String username, String password, @Nullable UUID by) {
        String name = normal(username);
        String chosen = Normalizer.normalize(password, Normalizer.Form.NFC);
        if (chosen.codePointCount(0, chosen.length()) < SHORTEST_PASSWORD
                || chosen.length() > LONGEST_PASSWORD
                || normal(chosen).contains(name)) {
            throw new UnfitPassword();
        }
        jdbc.sql(
                        """
                        insert into edge.credential
                            (account, username, password_hash, changed_at, set_by)
                        values (:account, :name, :hash, :now, cast(:by as uuid))
                        on conflict (account) do update
                           set username = excluded.username, password_hash = excluded.password_hash,
                               changed_at = excluded.changed_at, set_by = excluded.set_by
                        """)
                .param("account", account)
                .param("name", name)
                .param("hash", hashing.hash(chosen))
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by)
                .update();
    }

    /**
     * The account whose name and password these are.
     *
     * @throws TooBusy when too many passwords are being checked
     */
    public Optional<UUID> check(String username, String password) {
        Stored stored = stored(username);
        String hash = stored == null ? nobodysHash : stored.hash();
        boolean right =
                password.length() <= LONGEST_PASSWORD
                        && hashing.matches(
                                Normalizer.normalize(password, Normalizer.Form.NFC), hash);
        return right && stored != null ? Optional.of(stored.account()) : Optional.empty();
    }

    public boolean exists(UUID account) {
        return jdbc.sql("select exists (select from edge.credential where account = ?)")
                .param(account)
                .query(Boolean.class)
                .single();
    }

    void endSessions(UUID account) {
        jdbc.sql("update edge.credential set sessions_ended_at = ? where account = ?")
                .params(Timestamp.from(clock.instant()), account)
                .update();
    }

    /** Whether what was begun at this moment is over by now. */
    boolean ended(UUID account, Instant moment) {
        return jdbc.sql(
                        """
                        select greatest(changed_at, sessions_ended_at) > ?
                          from edge.credential where account = ?
                        """)
                .params(Timestamp.from(moment), account)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    static String normal(String username) {
        return Normalizer.normalize(UnseenCharacters.dropped(username), Normalizer.Form.NFC)
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private @Nullable Stored stored(String username) {
        return jdbc.sql("select account, password_hash from edge.credential where username = ?")
                .param(normal(username))
                .query(
                        (row, _) ->
                                new Stored(
                                        row.getObject("account", UUID.class),
                                        row.getString("password_hash")))
                .optional()
                .orElse(null);
    }
}
