package vn.giamsat.api.security;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Slows guessing down: after five failures within a quarter of an hour, a user name or an address
 * waits, twice as long each further time, never longer than fifteen minutes. Nobody is locked out
 * for good. Kept in the database, so all nodes count together.
 */
public final class SignInThrottle {

    static final int FREE_FAILURES = 5;
    static final int FREE_FAILURES_OF_AN_ADDRESS = 20;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int FIRST_WAIT_SECONDS = 15;

    private final JdbcClient jdbc;
    private final Clock clock;

    public SignInThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How long this name or this address must wait; zero when it need not. */
    Duration waitFor(String username, String address) {
        Instant now = clock.instant();
        return jdbc.sql(
                        """
                        select max(barred_until) from edge.sign_in_failure
                         where subject in (?, ?) and barred_until > ?
                        """)
                .params(name(username), address(address), Timestamp.from(now))
                .query(Timestamp.class)
                .optional()
                .map(until -> Duration.between(now, until.toInstant()))
                .orElse(Duration.ZERO);
    }

    /** An attempt that counts as failed until it is undone. */
    record Attempt(Count name, Count address) {}

    /** One more failure of a subject, and until when it barred it. */
    record Count(String subject, @Nullable Timestamp barredUntil) {}

    /** Counts the attempt before it is made; empty when the name or the address must wait. */
    Optional<Attempt> begin(String username, String address) {
        // an office may share one address
        Optional<Count> ofAddress = count(address(address), FREE_FAILURES_OF_AN_ADDRESS);
        if (ofAddress.isEmpty()) {
            return Optional.empty();
        }
        Optional<Count> ofName = count(name(username), FREE_FAILURES);
        if (ofName.isEmpty()) {
            undo(ofAddress.get());
        }
        return ofName.map(name -> new Attempt(name, ofAddress.get()));
    }

    void succeeded(Attempt attempt) {
        jdbc.sql("delete from edge.sign_in_failure where subject = ?")
                .param(attempt.name().subject())
                .update();
        undo(attempt.address());
    }

    /** As if it had not been made. */
    void undo(Attempt attempt) {
        undo(attempt.name());
        undo(attempt.address());
    }

    private void undo(Count count) {
        jdbc.sql(
                        """
                        update edge.sign_in_failure
                           set failures = greatest(failures - 1, 0),
                               barred_until = nullif(barred_until, cast(? as timestamptz))
                         where subject = ?
                        """)
                .params(Arrays.asList(count.barredUntil(), count.subject()))
                .update();
    }

    /** Decided and counted in one statement: attempts side by side wait for each other here. */
    private Optional<Count> count(String subject, int free) {
        return jdbc.sql(
                        """
                        insert into edge.sign_in_failure as f (subject, failures, last_failure)
                        values (:subject, 1, cast(:now as timestamptz))
                        on conflict (subject) do update
                           set failures = case when f.last_failure < cast(:windowStart as timestamptz)
                                               then 1 else f.failures + 1 end,
                               last_failure = excluded.last_failure,
                               barred_until = case
                                 when f.last_failure >= cast(:windowStart as timestamptz)
                                      and f.failures + 1 >= cast(:free as integer)
                                 then excluded.last_failure + least(interval '15 minutes',
                                        cast(:firstWait as integer) * interval '1 second'
                                        * power(2, least(f.failures + 1 - cast(:free as integer), 10)))
                               end
                         where f.barred_until is null or f.barred_until <= excluded.last_failure
                        returning f.barred_until
                        """)
                .param("subject", subject)
                .param("now", Timestamp.from(clock.instant()))
                .param("windowStart", Timestamp.from(clock.instant().minus(WINDOW)))
                .param("free", free)
                .param("firstWait", FIRST_WAIT_SECONDS)
                .query((row, _) -> new Count(subject, row.getTimestamp("barred_until")))
                .optional();
    }

    private static String name(String username) {
        String normal = Credentials.normal(username);
        return "name:" + normal.substring(0, Math.min(normal.length(), 200));
    }

    private static String address(String address) {
        return "address:" + address;
    }

    /** What both ways of signing in count, for housekeeping. */
    int forgetOld() {
        return jdbc.sql("delete from edge.sign_in_failure where last_failure < ?")
                .params(List.of(Timestamp.from(clock.instant().minus(Duration.ofDays(1)))))
                .update();
    }
}
