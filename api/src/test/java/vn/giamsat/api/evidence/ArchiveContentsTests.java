package vn.giamsat.api.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The table of contents of an archive, of which nothing is unpacked. */
class ArchiveContentsTests {

    @TempDir Path folder;

    @Test
    void files_and_folders_are_listed_with_the_sizes_the_archive_gives() throws IOException {
        ArchiveContents contents =
                contents(Archives.holding("ảnh/", "ảnh/hiện trường.jpg", "biên bản.pdf"));

        assertThat(contents.entries())
                .containsExactly(
                        new ArchiveEntry("ảnh/", true, 1L),
                        new ArchiveEntry("ảnh/hiện trường.jpg", false, 1L),
                        new ArchiveEntry("biên bản.pdf", false, 1L));
        assertThat(contents.isWhole()).isTrue();
    }

    @Test
    void what_nobody_sees_in_a_name_is_dropped_and_what_turns_it_around_is_shown()
            throws IOException {
        ArchiveContents contents =
                contents(Archives.holding("hoa\u200Bdon\u202Efdp.exe", "a\u0007b"));

        assertThat(contents.entries())
                .extracting(ArchiveEntry::name)
                .allSatisfy(name -> assertThat(name).doesNotContain("\u202E", "\u0007", "\u200B"));
    }

    @Test
    void names_in_the_letters_of_older_windows_are_read_and_the_archive_is_taken()
            throws IOException {
        byte[] archive = archive(Charset.forName("windows-1258"), 1, "Đơn thư.txt");

        assertThat(contents(archive).entries())
                .extracting(ArchiveEntry::name)
                .containsExactly("Đơn thư.txt");
    }

    @Test
    void only_so_many_are_shown_and_all_are_counted() throws IOException {
        String[] names = new String[1_200];
        for (int i = 0; i < names.length; i++) {
            names[i] = i + ".txt";
        }

        ArchiveContents contents = contents(Archives.holding(names));

        assertThat(contents.entries()).hasSize(1_000);
        assertThat(contents.total()).isEqualTo(1_200);
    }

    @Test
    void a_bomb_is_listed_by_its_size_and_stays_packed() throws IOException {
        byte[] archive = archive(StandardCharsets.UTF_8, 9 << 20, "zeros.bin");

        assertThat(archive.length).isLessThan(100_000);
        assertThat(contents(archive).entries())
                .containsExactly(new ArchiveEntry("zeros.bin", false, (long) (9 << 20)));
    }

    private ArchiveContents contents(byte[] archive) {
        EvidenceFolder store = new EvidenceFolder(folder, 10 << 20);
        return store.contents(store.keep("hồ sơ.zip", new ByteArrayInputStream(archive)).sha256());
    }

    private static byte[] archive(Charset letters, int size, String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, letters)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
        }
        return bytes.toByteArray();
    }
}
