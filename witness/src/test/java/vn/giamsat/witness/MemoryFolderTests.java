package vn.giamsat.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.giamsat.verifier.tree.Hash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A witness that does not know any more what it cosigned does not serve, and says why. */
class MemoryFolderTests {

    private static final List<String> LOGS = List.of(Log.ORIGIN);
    private static final Seen SEEN = new Seen(Log.ORIGIN, 1234, Hash.ofLeaf(new byte[] {1}));

    @TempDir private Path folder;

    @BeforeEach
    void a_witness_has_cosigned() throws IOException {
        MemoryFolder memory = MemoryFolder.open(folder, LOGS);
        memory.key("w");
        memory.remember(SEEN);
    }

    @Test
    void what_was_seen_is_known_after_a_new_start() throws IOException {
        assertThat(MemoryFolder.open(folder, LOGS).of(Log.ORIGIN)).isEqualTo(SEEN);
    }

    @Test
    void a_log_that_joins_begins_at_zero_and_the_others_stay() throws IOException {
        MemoryFolder memory = MemoryFolder.open(folder, List.of(Log.ORIGIN, "other.vn/log"));
        assertThat(memory.of("other.vn/log")).isEqualTo(Seen.nothingOf("other.vn/log"));
        assertThat(memory.of(Log.ORIGIN)).isEqualTo(SEEN);
    }

    @Test
    void a_memory_that_is_gone_is_not_begun_again() throws IOException {
        Files.delete(state());
        refuses("is gone");
    }

    @Test
    void a_list_of_logs_that_is_gone_is_not_begun_again() throws IOException {
        Files.delete(folder.resolve("logs"));
        refuses("is gone");
    }

    @Test
    void a_memory_that_was_cut_short_is_refused_wherever_it_was_cut() throws IOException {
        byte[] whole = Files.readAllBytes(state());
        for (int length = 0; length < whole.length; length++) {
            Files.write(state(), Arrays.copyOf(whole, length));
            refuses("damaged");
        }
    }

    @Test
    void a_memory_with_any_bit_turned_is_refused() throws IOException {
        byte[] whole = Files.readAllBytes(state());
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] turned = whole.clone();
            turned[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(state(), turned);
            refuses("damaged");
        }
    }

    @Test
    void the_memory_of_another_log_is_refused() throws IOException {
        Files.write(state(), new Seen("other.vn/log", 5, SEEN.root()).written());
        refuses("damaged");
    }

    @Test
    void the_key_is_for_its_owner_alone() throws IOException {
        Path key = folder.resolve("key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> MemoryFolder.open(folder, LOGS).key("w"))
                .isInstanceOf(RefusesToServe.class)
                .hasMessageContaining("others than the owner");
    }

    @Test
    void a_key_that_is_damaged_or_of_another_name_is_refused() throws IOException {
        assertThatThrownBy(() -> MemoryFolder.open(folder, LOGS).key("other"))
                .isInstanceOf(RefusesToServe.class);
        Path key = folder.resolve("key");
        Files.writeString(key, Files.readString(key).substring(0, 60));
        assertThatThrownBy(() -> MemoryFolder.open(folder, LOGS).key("w"))
                .isInstanceOf(RefusesToServe.class);
    }

    private void refuses(String reason) {
        assertThatThrownBy(() -> MemoryFolder.open(folder, LOGS))
                .isInstanceOf(RefusesToServe.class)
                .hasMessageContaining(reason);
    }

    private Path state() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".state"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
