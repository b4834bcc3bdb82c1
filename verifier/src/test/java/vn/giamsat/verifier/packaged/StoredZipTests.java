package vn.giamsat.verifier.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.giamsat.verifier.text.Unreadable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIPs are made here by the JDK, so that reader and writer are not of one hand. */
class StoredZipTests {

    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    @TempDir private Path folder;

    @Test
    void a_plain_zip_in_order_is_read() throws IOException {
        try (StoredZip zip = open(zip(ZipEntry.STORED, TIME, "README", "states.txt"))) {
            assertThat(zip.names()).containsExactly("README", "states.txt");
            assertThat(zip.content("README", 100)).asString().isEqualTo("README");
            assertThat(zip.hashed("README").asItsHeaderSays()).isTrue();
        }
    }

    @Test
    void what_other_programs_might_read_otherwise_is_refused() throws IOException {
        byte[] plain = zip(ZipEntry.STORED, TIME, "a", "b");
        byte[] longer = java.util.Arrays.copyOf(plain, plain.length + 1);
        byte[] cut = java.util.Arrays.copyOf(plain, plain.length - 1);

        refused(longer, "directory");
        refused(cut, "directory");
        refused(new byte[0], "directory");
        refused(zip(ZipEntry.STORED, TIME, "b", "a"), "ascending");
        refused(zip(ZipEntry.DEFLATED, TIME, "a"), "form");
        refused(zip(ZipEntry.STORED, TIME.plusDays(1), "a"), "form");
        refused(zip(ZipEntry.STORED, TIME, "../a"), "name");
        refused(zip(ZipEntry.STORED, TIME, "/a"), "name");
        refused(zip(ZipEntry.STORED, TIME, "a\nb"), "name");
    }

    @Test
    void every_single_flipped_bit_is_seen() throws IOException {
        byte[] plain = zip(ZipEntry.STORED, TIME, "README", "states.txt");
        for (int bit = 0; bit < plain.length * 8; bit++) {
            byte[] flipped = plain.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(isAsItWas(flipped)).as("bit " + bit).isFalse();
        }
        assertThat(isAsItWas(plain)).isTrue();
    }

    private boolean isAsItWas(byte[] bytes) throws IOException {
        try (StoredZip zip = open(bytes)) {
            return zip.names().equals(java.util.List.of("README", "states.txt"))
                    && zip.hashed("README").asItsHeaderSays()
                    && zip.hashed("states.txt").asItsHeaderSays();
        } catch (Unreadable seen) {
            return false;
        }
    }

    private void refused(byte[] bytes, String why) {
        assertThatThrownBy(() -> open(bytes).close())
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(why);
    }

    private StoredZip open(byte[] bytes) throws IOException {
        return StoredZip.open(Files.write(folder.resolve("case.zip"), bytes));
    }

    private static byte[] zip(int method, LocalDateTime time, String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (String name : names) {
                byte[] content = name.getBytes(StandardCharsets.UTF_8);
                CRC32 crc = new CRC32();
                crc.update(content);
                ZipEntry entry = new ZipEntry(name);
                entry.setMethod(method);
                entry.setTimeLocal(time);
                entry.setSize(content.length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
