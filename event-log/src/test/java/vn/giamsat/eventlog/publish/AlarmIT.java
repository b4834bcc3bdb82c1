package vn.giamsat.eventlog.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.eventlog.checkpoint.AlarmReason;
import vn.giamsat.eventlog.checkpoint.Checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What must not be signed is not, and an operator is told until the operator has acted. */
class AlarmIT {

    @TempDir private Path home;
    private Desk desk;

    @BeforeEach
    void signSome() {
        desk = new Desk(home);
        desk.log.grow(200);
        desk.log.tamper("log.tree_state", "create table public.before as table log.tree_state");
        desk.publish();
        desk.log.grow(20);
        desk.publish();
        desk.log.grow(100);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void without_a_fault_there_is_no_alarm() {
        assertThat(desk.publish()).map(Checkpoint::size).contains(320L);
        assertThat(desk.alarm()).isEmpty();
        assertThat(desk.alarmFile()).doesNotExist();
    }

    @Test
    void one_bit_of_an_event_and_nothing_is_signed() {
        desk.log.tamper(
                "log.event",
                "update log.event set payload = set_bit(payload, 9, 1 - get_bit(payload, 9)) where sequence = 300");
        refused(AlarmReason.HISTORY_WAS_ALTERED);
        assertThat(desk.checkpoints.alarm().orElseThrow().facts()).contains("300");
    }

    @Test
    void one_bit_of_a_leaf_and_nothing_is_signed() {
        desk.log.tamper(
                "log.leaf_run",
                """
                update log.leaf_run set entries = set_bit(entries, 99, 1 - get_bit(entries, 99))
                 where first_position = (select max(first_position) from log.leaf_run)
                """);
        refused(AlarmReason.HISTORY_WAS_ALTERED);
    }

    @Test
    void one_bit_of_a_tile_and_nothing_is_signed() {
        desk.log.tamper(
                "log.tile",
                "update log.tile set hashes = set_bit(hashes, 60000, 1 - get_bit(hashes, 60000))");
        refused(AlarmReason.HISTORY_WAS_ALTERED);
    }

    @Test
    void one_bit_of_the_root_and_nothing_is_signed() {
        desk.log.tamper(
                "log.tree_state",
                "update log.tree_state set root = set_bit(root, 0, 1 - get_bit(root, 0))");
        refused(AlarmReason.HISTORY_WAS_ALTERED);
    }

    @Test
    void an_event_that_is_gone_and_nothing_is_signed() {
        desk.log.tamper("log.position", "delete from log.position where position = 310");
        refused(AlarmReason.HISTORY_WAS_ALTERED);
    }

    @Test
    void a_log_that_is_shorter_than_it_was_is_not_signed() {
        desk.log.tamper(
                "log.tree_state",
                """
                update log.tree_state s set size = b.size, root = b.root, frontier = b.frontier
                  from public.before b
                """);
        refused(AlarmReason.LOG_WAS_CUT);
    }

    @Test
    void a_tree_that_cannot_be_read_is_not_signed() {
        desk.log.tamper("log.tree_state", "update log.tree_state set size = 100");
        refused(AlarmReason.HISTORY_WAS_ALTERED);
    }

    @Test
    void an_event_that_could_have_no_leaf_is_not_signed() {
        desk.log.tamper("log.event", "update log.event set name = E'a b\\nc' where sequence = 300");
        refused(AlarmReason.HISTORY_WAS_ALTERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salt = salt || substr(payload, 1, 1), payload = substr(payload, 2), metadata = substr(metadata, 2)",
                "salt = substr(salt, 1, 31), payload = substr(salt, 32) || payload, metadata = substr(salt, 32) || metadata"
            })
    void octets_moved_between_a_salt_and_what_it_salts_are_not_signed(String moved) {
        desk.log.tamper("log.event", "update log.event set " + moved + " where sequence = 300");
        refused(AlarmReason.HISTORY_WAS_ALTERED);
    }

    @Test
    void a_past_that_was_rewritten_down_to_the_root_is_not_signed() {
        desk.log.tamper("log.event", "update log.event set payload = '{}' where sequence = 3");
        desk.log.tamper("log.leaf_run", "delete from log.leaf_run");
        desk.log.tamper("log.tile", "delete from log.tile");
        desk.log.tamper(
                "log.tree_state",
                "update log.tree_state set size = 0, frontier = '', root = sha256('')");
        desk.log.grow(1);
        assertThat(desk.log.tree().head().size()).isEqualTo(321);
        refused(AlarmReason.LOG_DOES_NOT_EXTEND);
    }

    @Test
    void a_file_outside_that_is_gone_or_cut_is_missed() throws IOException {
        String whole = Files.readString(desk.file());
        Files.delete(desk.file());
        refusedAndMended(AlarmReason.FILE_IS_MISSING, whole);
        Files.writeString(desk.file(), whole.lines().findFirst().orElseThrow() + "\n");
        refusedAndMended(AlarmReason.FILE_WAS_CUT, whole);
        Files.writeString(desk.file(), whole.substring(0, whole.length() - 1));
        refusedAndMended(AlarmReason.FILE_WAS_CUT, whole);
        Files.writeString(desk.file(), "");
        refusedAndMended(AlarmReason.FILE_WAS_CUT, whole);
    }

    @Test
    void a_file_outside_that_was_altered_is_not_believed() throws IOException {
        String whole = Files.readString(desk.file());
        Files.writeString(desk.file(), whole + "nonsense\n");
        refusedAndMended(AlarmReason.FILE_WAS_ALTERED, whole);
        String root = desk.checkpoints.latest().orElseThrow().root().base64();
        Files.writeString(desk.file(), whole.replace(root, "A".repeat(43) + "="));
        refusedAndMended(AlarmReason.FILE_AND_DATABASE_DISAGREE, whole);
        Files.writeString(
                desk.file(),
                whole + whole.lines().toList().getLast().replace("220 ", "221 ") + "\n");
        refusedAndMended(AlarmReason.FILE_WAS_ALTERED, whole);
    }

    @Test
    void a_checkpoint_that_was_altered_in_the_database_is_not_built_upon() {
        String spoil = "update log.checkpoint set %s where size = 220";
        desk.log.tamper("log.checkpoint", spoil.formatted("root = sha256('')"));
        refused(AlarmReason.CHECKPOINT_WAS_ALTERED);
    }

    @Test
    void a_signature_that_was_altered_in_the_database_is_noticed() {
        desk.log.tamper(
                "log.checkpoint",
                "update log.checkpoint set note = overlay(note placing 'AA' from length(note) - 60) where size = 220");
        refused(AlarmReason.CHECKPOINT_WAS_ALTERED);
    }

    @Test
    void checkpoints_that_the_database_lost_are_missed() {
        desk.publish();
        desk.log.tamper("log.checkpoint", "delete from log.checkpoint where size > 200");
        refused(AlarmReason.DATABASE_LOST_CHECKPOINTS);
    }

    @Test
    void all_checkpoints_lost_are_missed_as_well() {
        desk.log.tamper("log.checkpoint", "delete from log.checkpoint");
        refused(AlarmReason.DATABASE_LOST_CHECKPOINTS);
    }

    @Test
    void other_keys_than_those_that_signed_do_not_sign() throws IOException {
        Files.move(desk.keyFolder, home.resolve("stolen"));
        refused(AlarmReason.KEYS_ARE_MISSING);
        Files.delete(desk.alarmFile());
        desk.introduceKeys();
        refused(AlarmReason.OTHER_KEYS);
    }

    @Test
    void the_alarm_stays_although_the_fault_is_gone_until_an_operator_removes_it()
            throws IOException {
        String whole = Files.readString(desk.file());
        Files.delete(desk.file());
        refused(AlarmReason.FILE_IS_MISSING);
        Files.writeString(desk.file(), whole);
        refused(AlarmReason.FILE_IS_MISSING);
        desk.log.tamper(
                "log.publisher_state",
                "update log.publisher_state set alarm = null, alarm_facts = null, alarm_since = null");
        refused(AlarmReason.FILE_IS_MISSING);
        Files.delete(desk.alarmFile());
        assertThat(desk.publish()).isPresent();
        assertThat(desk.alarm()).isEmpty();
    }

    @Test
    void an_alarm_nobody_can_read_is_an_alarm() throws IOException {
        Files.writeString(desk.alarmFile(), "");
        refused(AlarmReason.FILE_WAS_ALTERED);
    }

    private void refusedAndMended(AlarmReason reason, String whole) throws IOException {
        refused(reason);
        Files.writeString(desk.file(), whole);
        Files.delete(desk.alarmFile());
    }

    /** Twice: also the second time nothing is signed, here or outside. */
    private void refused(AlarmReason reason) {
        long before = desk.log.number("select count(*) from log.checkpoint");
        for (int round = 0; round < 2; round++) {
            assertThat(desk.publish()).isEmpty();
            assertThat(desk.alarm()).contains(reason);
            assertThat(desk.alarmFile()).exists();
        }
        assertThat(desk.log.number("select count(*) from log.checkpoint")).isEqualTo(before);
    }
}
