package vn.giamsat.api.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.giamsat.api.crash.Journal.Asked;
import vn.giamsat.api.crash.Journal.Done;

import java.util.Map;

/** A judge who would acquit everybody proves nothing. */
class JudgeTests {

    private static final Asked COMMAND = new Asked("k", "/api/units/register-unit", "{}", "Chi bộ");

    private final Journal journal = new Journal();

    @Test
    void an_acknowledged_command_that_is_not_there_is_found() {
        journal.asks(COMMAND);
        journal.isTold(COMMAND, new Done("id", 0));

        assertThat(new Judge(Map.of()).faults(journal))
                .singleElement()
                .asString()
                .contains("0 times");
    }

    @Test
    void an_acknowledged_command_done_twice_is_found() {
        journal.asks(COMMAND);
        journal.isTold(COMMAND, new Done("id", 0));

        assertThat(new Judge(Map.of("Chi bộ", 2L)).faults(journal)).hasSize(1);
    }

    @Test
    void an_unanswered_command_may_have_been_done_or_not_but_not_twice() {
        journal.asks(COMMAND);

        assertThat(new Judge(Map.of()).faults(journal)).isEmpty();
        assertThat(new Judge(Map.of("Chi bộ", 1L)).faults(journal)).isEmpty();
        assertThat(new Judge(Map.of("Chi bộ", 2L)).faults(journal)).hasSize(1);
    }

    @Test
    void what_was_acknowledged_and_is_there_once_is_in_order() {
        journal.asks(COMMAND);
        journal.isTold(COMMAND, new Done("id", 0));

        assertThat(new Judge(Map.of("Chi bộ", 1L)).faults(journal)).isEmpty();
    }
}
