package vn.giamsat.eventlog.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/**
 * Asks the database whether acknowledged will mean flushed, before the first event is acknowledged.
 */
public final class LogSafety {

    private static final String OFF = "off";

    private LogSafety() {}

    /** Throws {@link UnsafeLog}, which names every reason. */
    public static void check(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            List<SafetyProblem> problems = problems(ServerSettings.read(connection));
            if (!problems.isEmpty()) {
                throw new UnsafeLog(problems);
            }
        } catch (SQLException e) {
            throw new LogUnavailable("The settings of the database could not be read", e);
        }
    }

    static List<SafetyProblem> problems(ServerSettings settings) {
        var problems = new ArrayList<SafetyProblem>();
        if (settings.fsync().equals(OFF)) {
            problems.add(SafetyProblem.FSYNC_IS_OFF);
        }
        if (settings.synchronousCommit().equals(OFF)) {
            problems.add(SafetyProblem.SYNCHRONOUS_COMMIT_IS_OFF);
        }
        if (settings.fullPageWrites().equals(OFF)) {
            problems.add(SafetyProblem.FULL_PAGE_WRITES_ARE_OFF);
        }
        if (!settings.encoding().equals("UTF8")) {
            problems.add(SafetyProblem.ENCODING_IS_NOT_UTF8);
        }
        if (!settings.eventTablePersistence().equals("p")) {
            problems.add(SafetyProblem.EVENT_TABLE_IS_UNLOGGED);
        }
        return problems;
    }
}
