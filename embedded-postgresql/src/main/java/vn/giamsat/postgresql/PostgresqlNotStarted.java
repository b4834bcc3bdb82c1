package vn.giamsat.postgresql;

import org.jspecify.annotations.Nullable;

/**
 * The embedded PostgreSQL stays down; the message says why and what to do, in Vietnamese and in
 * English.
 */
public final class PostgresqlNotStarted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PostgresqlNotStarted(@Nullable Throwable cause, Obstacle obstacle, Object... details) {
        super(obstacle.describe(details), cause);
    }

    PostgresqlNotStarted(Obstacle obstacle, Object... details) {
        this(null, obstacle, details);
    }
}
