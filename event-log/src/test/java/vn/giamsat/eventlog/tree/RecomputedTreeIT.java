package vn.giamsat.eventlog.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamsat.eventlog.StoredEvents;
import vn.giamsat.eventlog.TestDatabase;
import vn.giamsat.eventlog.axon.EngineParts;
import vn.giamsat.eventlog.leaf.Hash;

/** What a publisher finds that reads back before it signs; each change is made as superuser. */
class RecomputedTreeIT {

    private static final int SIZE = 600;

    private final EngineParts parts = EngineParts.start();
    private final TestDatabase database = parts.database();
    private final Tree tree = new Tree(database.application());

    @BeforeEach
    void some_events() throws Exception {
        StoredEvents.insert(database, 1, SIZE);
        parts.parts().sequencer().sequencePending();
    }

    @AfterEach
    void stop() {
        parts.close();
    }

    @Test
    void nothing_is_found_where_nothing_was_changed() {
        for (long trusted : new long[] {0, 1, 255, 256, 257, 512, 599, 600}) {
            assertThat(tree.recomputed(trusted, tree.rootAt(trusted), SIZE))
                    .isEqualTo(tree.head().root());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            event    | update log.event set payload = '{}' where id = 301                                   | 300 | LEAF
            event    | update log.event set salt = sha256('x') where id = 301                               | 300 | LEAF
            event    | update log.event set recorded_at = recorded_at + interval '1 us' where id = 600      | 599 | LEAF
            event    | update log.event set version = null where id = 301                                   | 300 | LEAF
            event    | delete from log.event where id = 301                                                 | 300 | EVENT
            position | delete from log.position where position = 300                                        | 300 | EVENT
            position | alter table log.position drop constraint position_event_id_key; update log.position set event_id = 1000 - event_id where position in (399, 599) | 399 | LEAF
            leaf_run | update log.leaf_run set entries = set_byte(entries, 40, 0) where first_position = 256 | 256 | LEAF
            leaf_run | update log.leaf_run set entries = ''  where first_position = 512                     | 512 | LEAF
            leaf_run | delete from log.leaf_run where first_position = 256                                  | 256 | LEAF
            tile     | update log.tile set hashes = set_byte(hashes, 3 * 32, get_byte(hashes, 96) # 1) where index = 1 | 259 | TILE
            tile     | update log.tile set root = sha256('x') where index = 1                               | 256 | TILE
            tile     | delete from log.tile where index = 1                                                 | 256 | TILE
            tile     | update log.tree_state set root = sha256('x')                                         | 600 | ROOT
            """)
    void what_was_changed_is_named(
            String table, String change, long position, TreeDisagrees.Part part) {
        Hash before = tree.rootAt(10);
        tamper(table, change);
        var found =
                catchThrowableOfType(TreeDisagrees.class, () -> tree.recomputed(10, before, SIZE));
        assertThat(found).isNotNull();
        assertThat(found.part()).isEqualTo(part);
        assertThat(found.position()).isEqualTo(position);
    }

    @Test
    void a_tree_that_does_not_begin_with_the_trusted_one_is_found() {
        Hash other = tree.rootAt(9);
        assertThatThrownBy(() -> tree.recomputed(10, other, SIZE))
                .isInstanceOf(TreeDisagrees.class)
                .hasMessageContaining("no longer begins");
        Hash trusted = tree.rootAt(256);
        tamper("tile", "update log.tile set hashes = set_byte(hashes, 9, 1), root = sha256('x')");
        assertThatThrownBy(() -> tree.recomputed(256, trusted, SIZE))
                .isInstanceOf(TreeDisagrees.class)
                .hasMessageContaining("no longer begins");
    }

    private void tamper(String table, String change) {
        database.execute(
                "set session_replication_role = replica; alter table log.%1$s disable trigger all; %2$s"
                        .formatted(table, change));
    }
}
