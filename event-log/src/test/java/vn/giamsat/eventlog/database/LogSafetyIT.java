package vn.giamsat.eventlog.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.giamsat.eventlog.TestLog;

class LogSafetyIT {

    private final TestLog test = TestLog.create();

    @AfterEach
    void stop() {
        test.close();
    }

    @Test
    void a_safe_database_is_accepted() {
        LogSafety.check(test.database.application());
    }

    @Test
    void the_log_does_not_start_where_commits_are_not_flushed() {
        test.database.execute(
                """
                do $$ begin
                    execute format('alter database %I set synchronous_commit = off', current_database());
                end $$
                """);
        var refusal = catchThrowableOfType(UnsafeLog.class, test::node);
        assertThat(refusal.problems()).containsExactly(SafetyProblem.SYNCHRONOUS_COMMIT_IS_OFF);
    }

    @Test
    void the_log_does_not_start_on_a_table_that_a_crash_empties() {
        test.database.execute("drop table log.position; alter table log.event set unlogged");
        var refusal = catchThrowableOfType(UnsafeLog.class, test::node);
        assertThat(refusal.problems()).containsExactly(SafetyProblem.EVENT_TABLE_IS_UNLOGGED);
    }
}
