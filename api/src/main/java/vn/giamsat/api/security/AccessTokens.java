package vn.giamsat.api.security;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Tokens of programs: 256 random bits, shown once, kept only as their SHA-256, revocable and
 * expiring.
 */
public final class AccessTokens {

    static final String PREFIX = "gs_";
    private static final Duration LONGEST_LIFE = Duration.ofDays(366);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random;
    private final Supplier<UUID> ids;

    public AccessTokens(JdbcClient jdbc, Clock clock, SecureRandom random, Supplier<UUID> ids) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.random = random;
        this.ids = ids;
    }

    /** A token as it is listed: without the secret. */
    public record Listed(UUID id, String label, Instant issuedAt, Instant expiresAt) {}

    /** A token as its owner sees it once. */
    public record Issued(UUID id, String token, Instant expiresAt) {}

    public Issued issue(UUID account, String label, Duration life) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant now = clock.instant();
        Instant expiresAt = now.plus(life.compareTo(LONGEST_LIFE) < 0 ? life : LONGEST_LIFE);
        UUID id = ids.get();
        jdbc.sql(
                        """
                        insert into edge.api_token (id, account, hash, label, issued_at, expires_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        account,
                        hash(token),
                        label,
                        Timestamp.from(now),
                        Timestamp.from(expiresAt))
                .update();
        return new Issued(id, token, expiresAt);
    }

    /** Whose token this is, while it is valid. */
    public Optional<UUID> accountOf(String token) {
        if (!token.startsWith(PREFIX)) {
            return Optional.empty();
        }
        return jdbc.sql(
                        """
                        select account from edge.api_token
                         where hash = ? and revoked_at is null and expires_at > ?
                        """)
                .params(hash(token), Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional();
    }

    public List<Listed> validOnesOf(UUID account) {
        return jdbc.sql(
                        """
                        select id, label, issued_at, expires_at from edge.api_token
                         where account = ? and revoked_at is null and expires_at > ?
                         order by issued_at, id
                        """)
                .params(account, Timestamp.from(clock.instant()))
                .query(
                        (row, _) ->
                                new Listed(
                                        row.getObject("id", UUID.class),
                                        row.getString("label"),
                                        row.getTimestamp("issued_at").toInstant(),
                                        row.getTimestamp("expires_at").toInstant()))
                .list();
    }

    /** Whether the account had such a token. */
    public boolean revoke(UUID account, UUID id) {
        return jdbc.sql(
                                """
                                update edge.api_token set revoked_at = ?
                                 where id = ? and account = ? and revoked_at is null
                                """)
                        .params(Timestamp.from(clock.instant()), id, account)
                        .update()
                == 1;
    }

    /** A new password ends what the old one opened. */
    public void revokeAll(UUID account) {
        jdbc.sql(
                        "update edge.api_token set revoked_at = ? where account = ? and revoked_at is null")
                .params(Timestamp.from(clock.instant()), account)
                .update();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
