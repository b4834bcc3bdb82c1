package vn.giamsat.view.maintenance;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

import java.sql.Connection;
import java.sql.SQLException;

/** Lets one node of all do a work; PostgreSQL frees it when that node's connection ends. */
final class ClusterLock {

    private static final String NAME = "(hashtext('giamsat.view'), hashtext(?))";

    private final JdbcTemplate jdbc;

    ClusterLock(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Does nothing when another is doing it. */
    void alone(String work, Runnable doing) {
        jdbc.execute(
                (ConnectionCallback<Boolean>)
                        connection -> {
                            if (!ask(connection, "select pg_try_advisory_lock" + NAME, work)) {
                                return false;
                            }
                            try {
                                doing.run();
                            } finally {
                                ask(connection, "select pg_advisory_unlock" + NAME, work);
                            }
                            return true;
                        });
    }

    /** Waits while another is doing it. */
    void inTurn(String work, Runnable doing) {
        jdbc.execute(
                (ConnectionCallback<Boolean>)
                        connection -> {
                            run(connection, "select pg_advisory_lock" + NAME, work);
                            try {
                                doing.run();
                            } finally {
                                ask(connection, "select pg_advisory_unlock" + NAME, work);
                            }
                            return true;
                        });
    }

    private static void run(Connection connection, String sql, String work) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, work);
            statement.execute();
        }
    }

    private static boolean ask(Connection connection, String sql, String work) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, work);
            try (var answer = statement.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }
}
