package vn.giamsat.api.casepackage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

class PackageZipTests {

    private static final List<PackageFile> FILES =
            List.of(file("states.txt", "b: 1\n"), file("README", "Đọc\n"), file("empty", ""));

    @TempDir private Path folder;

    @Test
    void any_program_for_zips_reads_what_was_packed() throws IOException {
        Path zip = Files.write(folder.resolve("case.zip"), bytes(new PackageZip(FILES)));

        try (ZipFile opened = new ZipFile(zip.toFile())) {
            assertThat(Collections.list(opened.entries()).stream().map(ZipEntry::getName))
                    .containsExactly("README", "empty", "states.txt");
            try (InputStream in = opened.getInputStream(opened.getEntry("README"))) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo("Đọc\n");
            }
            assertThat(opened.getEntry("README").getTimeLocal()).hasToString("2000-01-01T00:00");
        }
    }

    @Test
    void the_length_is_known_before_the_first_byte() throws IOException {
        PackageZip zip = new PackageZip(FILES);

        assertThat(bytes(zip)).hasSize((int) zip.length());
    }

    @Test
    void the_same_files_in_another_order_are_the_same_zip() throws IOException {
        assertThat(bytes(new PackageZip(FILES.reversed()))).isEqualTo(bytes(new PackageZip(FILES)));
        assertThat(bytes(new PackageZip(List.of(FILES.getFirst()))))
                .isNotEqualTo(bytes(new PackageZip(FILES)));
    }

    @Test
    void what_needs_larger_fields_is_not_packed() {
        PackageFile huge =
                new PackageFile(
                        "evidence/a",
                        PackageZip.LARGEST,
                        "",
                        0,
                        () -> new ByteArrayInputStream(new byte[0]));

        assertThat(new PackageZip(List.of(huge)).fits()).isFalse();
        assertThat(new PackageZip(FILES).fits()).isTrue();
    }

    private static PackageFile file(String name, String content) {
        return PackageFile.of(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(PackageZip zip) throws IOException {
        try (InputStream in = zip.open()) {
            return in.readAllBytes();
        }
    }
}
