package vn.giamsat.eventlog.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class LogSafetyTests {

    @Test
    void a_server_as_it_comes_is_safe() {
        assertThat(problems("on", "on", "on", "UTF8", "p")).isEmpty();
        assertThat(problems("on", "remote_apply", "on", "UTF8", "p")).isEmpty();
        assertThat(problems("on", "local", "on", "UTF8", "p")).isEmpty();
    }

    @Test
    void each_setting_that_could_lose_events_is_named() {
        assertThat(problems("off", "on", "on", "UTF8", "p"))
                .containsExactly(SafetyProblem.FSYNC_IS_OFF);
        assertThat(problems("on", "off", "on", "UTF8", "p"))
                .containsExactly(SafetyProblem.SYNCHRONOUS_COMMIT_IS_OFF);
        assertThat(problems("on", "on", "off", "UTF8", "p"))
                .containsExactly(SafetyProblem.FULL_PAGE_WRITES_ARE_OFF);
        assertThat(problems("on", "on", "on", "LATIN1", "p"))
                .containsExactly(SafetyProblem.ENCODING_IS_NOT_UTF8);
        assertThat(problems("on", "on", "on", "UTF8", "u"))
                .containsExactly(SafetyProblem.EVENT_TABLE_IS_UNLOGGED);
    }

    @Test
    void all_reasons_are_given_at_once() {
        assertThat(new UnsafeLog(problems("off", "off", "off", "SQL_ASCII", "u")))
                .hasMessageContainingAll(
                        "fsync", "synchronous_commit", "full_page_writes", "UTF8", "unlogged");
    }

    private static List<SafetyProblem> problems(
            String fsync,
            String synchronousCommit,
            String fullPageWrites,
            String encoding,
            String persistence) {
        return LogSafety.problems(
                new ServerSettings(
                        fsync, synchronousCommit, fullPageWrites, encoding, persistence));
    }
}
