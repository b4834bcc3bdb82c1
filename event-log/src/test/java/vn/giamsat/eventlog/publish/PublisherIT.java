package vn.giamsat.eventlog.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.giamsat.eventlog.checkpoint.Checkpoint;
import vn.giamsat.eventlog.key.CheckpointSigner;
import vn.giamsat.eventlog.note.CheckpointBody;
import vn.giamsat.eventlog.note.SignedNote;
import vn.giamsat.eventlog.note.VerifierKey;
import vn.giamsat.eventlog.tree.TreeHead;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** What a publisher signs, and how it goes on after it died between any two steps. */
class PublisherIT {

    @TempDir private Path home;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(home);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void nothing_is_signed_of_an_empty_log_or_twice_of_the_same() {
        assertThat(desk.publish()).isEmpty();
        desk.log.grow(3);
        assertThat(desk.publish()).map(Checkpoint::size).contains(3L);
        assertThat(desk.publish()).isEmpty();
        assertThat(desk.lines()).hasSize(1);
    }

    @Test
    void a_checkpoint_says_the_root_of_the_tree_signed_by_both_algorithms() {
        desk.log.grow(300);
        Checkpoint published = desk.publish().orElseThrow();
        SignedNote note = SignedNote.parse(published.note());
        TreeHead head = desk.log.tree().head();
        assertThat(new TreeHead(note.body().size(), note.body().root())).isEqualTo(head);
        assertThat(note.signatures()).hasSize(2);
        assertThat(desk.keys.signer().keys()).hasSize(2).allMatch(note::isSignedBy);
        assertThat(desk.checkpoints.latest()).contains(published);
        assertThat(desk.checkpoints.covering(299)).contains(published);
        assertThat(desk.checkpoints.covering(300)).isEmpty();
    }

    @Test
    void each_extends_the_one_before_and_time_never_goes_back() {
        desk.log.grow(5);
        desk.publish();
        CheckpointPublisher slow = desk.publisher();
        desk.log.grow(400);
        desk.publish();
        desk.log.grow(1);
        desk.publish(slow);
        List<Checkpoint> all = desk.checkpoints.from(0, 10);
        assertThat(all).extracting(Checkpoint::size).containsExactly(5L, 405L, 406L);
        for (int i = 1; i < all.size(); i++) {
            var older = new TreeHead(all.get(i - 1).size(), all.get(i - 1).root());
            var newer = new TreeHead(all.get(i).size(), all.get(i).root());
            var proof = desk.log.tree().consistency(older.size(), newer.size());
            assertThat(Extension.holds(older, newer, proof)).isTrue();
            assertThat(all.get(i).signedAt()).isAfterOrEqualTo(all.get(i - 1).signedAt());
        }
    }

    @Test
    void died_before_the_file_it_has_done_nothing() {
        desk.log.grow(3);
        CheckpointSigner dying = new Stand(desk.keys.signer(), Desk::fail);
        assertThatThrownBy(() -> desk.publisher(dying).publish()).hasMessage("died");
        assertThat(desk.file()).doesNotExist();
        assertThat(desk.publish()).map(Checkpoint::size).contains(3L);
    }

    @Test
    void died_between_file_and_database_the_line_of_the_file_is_published_as_it_was() {
        desk.log.grow(3);
        desk.publish();
        desk.log.grow(4);
        dieBetweenFileAndDatabase();
        assertThat(desk.checkpoints.latest()).map(Checkpoint::size).contains(3L);
        assertThat(desk.lines()).hasSize(2);
        desk.log.grow(1);
        Checkpoint again = desk.publish().orElseThrow();
        OutsideLine line = OutsideLine.parse(desk.lines().getLast());
        assertThat(line.isOf(again)).isTrue();
        assertThat(line.signedAt()).isEqualTo(again.signedAt());
        assertThat(again.note()).contains(line.signature().toString());
        assertThat(desk.publish()).map(Checkpoint::size).contains(8L);
        assertThat(desk.lines()).hasSize(3);
        assertThat(desk.alarm()).isEmpty();
    }

    @Test
    void died_between_file_and_database_at_the_very_first_it_goes_on_as_well() {
        desk.log.grow(2);
        dieBetweenFileAndDatabase();
        assertThat(desk.checkpoints.latest()).isEmpty();
        assertThat(desk.publish()).map(Checkpoint::size).contains(2L);
        assertThat(desk.lines()).hasSize(1);
    }

    /** The database ends the publisher's session while it signs. */
    private void dieBetweenFileAndDatabase() {
        CheckpointSigner cutting =
                new Stand(
                        desk.keys.signer(),
                        () ->
                                desk.log.number(
                                        """
                                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                                         where state = 'idle in transaction' and datname = current_database()
                                        """));
        assertThatThrownBy(() -> desk.publisher(cutting).publish())
                .isInstanceOf(SQLException.class);
    }

    @Test
    void died_within_the_line_the_rest_of_it_is_not_a_line() throws IOException {
        desk.log.grow(3);
        desk.publish();
        String whole = Files.readString(desk.file());
        Files.writeString(desk.file(), "7 unfinished", StandardOpenOption.APPEND);
        assertThat(desk.publish()).isEmpty();
        desk.log.grow(4);
        assertThat(desk.publish()).map(Checkpoint::size).contains(7L);
        assertThat(Files.readString(desk.file())).startsWith(whole).doesNotContain("unfinished");
        assertThat(desk.lines()).hasSize(2);
    }

    @Test
    void while_one_publishes_the_others_leave_it_to_that_one() {
        desk.log.grow(3);
        CheckpointSigner slow =
                new Stand(
                        desk.keys.signer(), () -> assertThat(desk.publish()).as("other").isEmpty());
        assertThat(desk.publish(desk.publisher(slow))).map(Checkpoint::size).contains(3L);
        assertThat(desk.lines()).hasSize(1);
    }

    @Test
    void what_the_signer_returns_is_checked_before_anybody_sees_it() {
        desk.log.grow(3);
        CheckpointSigner wrong =
                new Stand(desk.keys.signer(), () -> {}) {
                    @Override
                    public List<String> sign(CheckpointBody body, Instant at) {
                        return super.sign(new CheckpointBody(body.origin(), 2, body.root()), at);
                    }
                };
        assertThatThrownBy(() -> desk.publisher(wrong).publish()).hasMessageContaining("wrong");
        assertThat(desk.file()).doesNotExist();
        assertThat(desk.checkpoints.latest()).isEmpty();
    }

    @Test
    void keys_rotate_while_both_pairs_sign() {
        desk.log.grow(1);
        desk.publish();
        List<VerifierKey> old = desk.keys.signer().keys();
        String oldPair = desk.pairs().getFirst();
        desk.introduceKeys();
        desk.log.grow(1);
        SignedNote overlap = SignedNote.parse(desk.publish().orElseThrow().note());
        assertThat(overlap.signatures()).hasSize(4);
        assertThat(old).allMatch(overlap::isSignedBy);
        desk.keys.retire(oldPair);
        desk.log.grow(1);
        SignedNote after = SignedNote.parse(desk.publish().orElseThrow().note());
        assertThat(after.signatures()).hasSize(2);
        assertThat(desk.keys.signer().keys())
                .allMatch(after::isSignedBy)
                .allMatch(overlap::isSignedBy);
        assertThat(desk.alarm()).isEmpty();
    }
}
