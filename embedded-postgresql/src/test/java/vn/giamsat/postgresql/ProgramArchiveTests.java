package vn.giamsat.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

class ProgramArchiveTests {

    @TempDir private Path temp;

    @Test
    void programs_keep_their_right_to_run_and_links_their_target() throws Exception {
        var program = file("bin/postgres");
        program.setMode(0755);
        ProgramArchive.unpack(
                txz(program, link("lib/libpq.so", "libpq.so.5"), file("lib/libpq.so.5")), folder());
        assertThat(folder().resolve("bin/postgres")).isExecutable().hasContent("bytes");
        assertThat(folder().resolve("lib/libpq.so")).isSymbolicLink().hasContent("bytes");
        assertThat(folder().resolve("lib/libpq.so.5").toFile().canExecute()).isEqualTo(false);
    }

    @Test
    void unpacking_again_replaces_what_an_interrupted_attempt_left() throws Exception {
        ProgramArchive.unpack(txz(file("bin/postgres")), folder());
        ProgramArchive.unpack(txz(file("bin/postgres")), folder());
        assertThat(folder().resolve("bin/postgres")).hasContent("bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "bin/../../outside", "/outside"})
    void an_entry_outside_the_folder_is_refused(String name) throws Exception {
        InputStream archive = txz(file(name));
        assertThatThrownBy(() -> ProgramArchive.unpack(archive, folder()))
                .isInstanceOf(PostgresqlNotStarted.class)
                .hasMessageContaining("leaves the folder");
        assertThat(temp.resolve("outside")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../outside", "/etc/passwd"})
    void a_link_out_of_the_folder_is_refused(String target) throws Exception {
        InputStream archive = txz(link("lib/link", target));
        assertThatThrownBy(() -> ProgramArchive.unpack(archive, folder()))
                .isInstanceOf(PostgresqlNotStarted.class);
        assertThat(folder().resolve("lib/link")).doesNotExist();
    }

    private Path folder() {
        return temp.resolve("postgresql");
    }

    private static TarArchiveEntry file(String name) {
        var entry = new TarArchiveEntry(name, true);
        entry.setSize(5);
        entry.setMode(0644);
        return entry;
    }

    private static TarArchiveEntry link(String name, String target) {
        var entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
        entry.setLinkName(target);
        return entry;
    }

    private static InputStream txz(TarArchiveEntry... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options(0)))) {
            for (var entry : entries) {
                tar.putArchiveEntry(entry);
                if (entry.isFile() && !entry.isSymbolicLink()) {
                    tar.write("bytes".getBytes(StandardCharsets.UTF_8));
                }
                tar.closeArchiveEntry();
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
