package vn.giamsat.eventlog;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static vn.giamsat.eventlog.TestEvents.noted;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.eventlog.append.AppendRefused;
import vn.giamsat.eventlog.receipt.ReceiptRequest;

public class TablesIT {

    private static final String CHANGES =
            """
            update log.event set name = 'x.y'; delete from log.event; truncate log.event cascade;
            update log.position set event_id = 0; delete from log.position; truncate log.position;
            update log.receipt set version = 0; delete from log.receipt; truncate log.receipt;
            update log.claim set holder = 'x'; delete from log.claim; truncate log.claim;
            update log.leaf_run set width = 1; delete from log.leaf_run; truncate log.leaf_run;
            update log.tile set level = 1; delete from log.tile; truncate log.tile
            """;

    private final TestLog test = TestLog.create();

    @BeforeEach
    void something_is_stored() {
        TestLog.publish(test.node(), new ReceiptRequest("key", "hash"), noted("a", 0));
    }

    @AfterEach
    void stop() {
        test.close();
    }

    @Test
    void the_application_has_no_right_to_change_the_log() {
        for (String change : CHANGES.split(";")) {
            assertThatThrownBy(() -> TestDatabase.execute(test.database.asApplication(), change))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void the_owner_is_refused_by_the_table() {
        for (String change : CHANGES.split(";")) {
            assertThatThrownBy(() -> TestDatabase.execute(test.database.asOwner(), change))
                    .hasMessageContaining("the log is never changed");
        }
    }

    @Test
    void a_session_that_calls_itself_a_replica_is_refused_too() {
        for (String change : CHANGES.split(";")) {
            String asReplica = "set session_replication_role = replica; " + change;
            assertThatThrownBy(() -> TestDatabase.execute(test.database.asSuperuser(), asReplica))
                    .hasMessageContaining("the log is never changed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "tx_id"})
    void the_application_cannot_choose_what_the_database_gives(String column) {
        String insert =
                """
                insert into log.event (%s, aggregate_id, sequence, event_id, name, recorded_at, payload, metadata, salt)
                overriding system value
                values ('7', 'b', 0, 'b/0', 'test.noted', now(), '', '', decode(repeat('00', 32), 'hex'))
                """
                        .formatted(column);
        assertThatThrownBy(() -> TestDatabase.execute(test.database.asApplication(), insert))
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'A type', 'b', 'b/0', 'test.noted', '1'",
                "'-', 'b', 'b/0', 'test.noted', '1'",
                "'T', E'b\\n', 'b/0', 'test.noted', '1'",
                "'T', 'b', E'b/0\\u0085', 'test.noted', '1'",
                "'T', 'b', 'b/0', 'test noted', '1'",
                "'T', 'b', 'b/0', 'test.noted', '-'"
            })
    void what_could_have_no_leaf_is_refused_by_the_table(String fields) {
        String insert =
                """
                insert into log.event (aggregate_type, aggregate_id, event_id, name, version, sequence, recorded_at,
                                       payload, metadata, salt)
                values (%s, 0, now(), '', '', decode(repeat('00', 32), 'hex'))
                """
                        .formatted(fields);
        assertThatThrownBy(() -> TestDatabase.execute(test.database.asApplication(), insert))
                .hasMessageContaining("could have no leaf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1, 32", "0, 31", "0, 33", "0, 0"})
    void neither_a_place_before_the_first_nor_a_short_or_long_salt_is_taken(String place) {
        String insert =
                """
                insert into log.event (aggregate_id, event_id, name, recorded_at, payload, metadata, sequence, salt)
                select 'b', 'b/0', 'test.noted', now(), '', '', sequence, decode(repeat('00', octets), 'hex')
                  from (values (%s)) given (sequence, octets)
                """
                        .formatted(place);
        assertThatThrownBy(() -> TestDatabase.execute(test.database.asApplication(), insert))
                .hasMessageContaining("could have no leaf");
    }

    @Test
    void the_state_of_the_tree_is_neither_doubled_nor_removed() {
        for (String change :
                new String[] {
                    "delete from log.tree_state",
                    "truncate log.tree_state",
                    "insert into log.tree_state select * from log.tree_state"
                }) {
            assertThatThrownBy(() -> TestDatabase.execute(test.database.asApplication(), change))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void an_event_without_its_predecessor_is_refused() {
        assertThatThrownBy(() -> test.node().eventStore().publish(noted("b", 1)))
                .isInstanceOf(AppendRefused.class)
                .hasMessageContaining("has no predecessor");
    }
}
