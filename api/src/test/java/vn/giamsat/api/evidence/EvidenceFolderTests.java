package vn.giamsat.api.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.event.EvidenceFile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class EvidenceFolderTests {
    private static final byte[] PDF =
            "%PDF-1.7\nbiên bản\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    private EvidenceFolder store;

    @BeforeEach
    void open() {
        store = new EvidenceFolder(folder, 4_096);
    }

    @Test
    void content_comes_out_as_it_was_put_in_and_lies_under_its_hash() throws IOException {
        EvidenceFile file = store.keep("Biên bản.pdf", stream(PDF));

        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.size()).isEqualTo(PDF.length);
        assertThat(store.holds(file)).isTrue();
        try (InputStream content = store.open(file.sha256())) {
            assertThat(content.readAllBytes()).isEqualTo(PDF);
        }
        Path place = place(file);
        assertThat(place).isRegularFile();
        assertThat(Files.getPosixFilePermissions(place).toString()).doesNotContain("WRITE");
    }

    @Test
    void the_same_content_is_kept_once_under_any_name() throws IOException {
        EvidenceFile first = store.keep("a.pdf", stream(PDF));
        EvidenceFile second = store.keep("b.pdf", stream(PDF));

        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(files()).containsExactly(place(first));
    }

    @Test
    void content_that_was_tampered_with_is_never_handed_out() throws IOException {
        EvidenceFile file = store.keep("a.pdf", stream(PDF));
        byte[] tampered = PDF.clone();
        tampered[10] ^= 1;
        assertThat(place(file).toFile().setWritable(true)).isTrue();
        Files.write(place(file), tampered);

        assertThat(refusal(() -> store.open(file.sha256())))
                .isEqualTo(ProblemKind.EVIDENCE_ALTERED);
        assertThat(refusal(() -> store.keep("a.pdf", stream(PDF))))
                .isEqualTo(ProblemKind.EVIDENCE_ALTERED);
    }

    @Test
    void what_was_never_put_in_or_is_described_otherwise_is_not_held() {
        EvidenceFile kept = store.keep("a.pdf", stream(PDF));

        assertThat(
                        Stream.of(
                                new EvidenceFile("0".repeat(64), PDF.length, "x", "a.pdf"),
                                new EvidenceFile("../../etc/passwd", 1, "text/plain", "a.txt"),
                                new EvidenceFile(kept.sha256(), 1, kept.mediaType(), "a.pdf"),
                                new EvidenceFile(kept.sha256(), kept.size(), "image/png", "a.pdf"),
                                new EvidenceFile(
                                        kept.sha256(), kept.size(), kept.mediaType(), "a.png"),
                                new EvidenceFile(
                                        kept.sha256(), kept.size(), kept.mediaType(), "../a.pdf")))
                .noneMatch(store::holds);
        assertThat(refusal(() -> store.open("0".repeat(64)))).isEqualTo(ProblemKind.ABSENT);
        assertThat(refusal(() -> store.open("../../secret"))).isEqualTo(ProblemKind.ABSENT);
    }

    @Test
    void one_byte_too_many_is_refused_and_leaves_nothing() throws IOException {
        byte[] large = new byte[4_097];

        assertThat(refusal(() -> store.keep("a.txt", stream(large))))
                .isEqualTo(ProblemKind.TOO_LARGE);
        assertThat(files()).isEmpty();
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        assertThat(reason("a.txt", new byte[0])).isEqualTo("empty");
        assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.html", "a.svg", "a.rar", "a.7z", "a", "a.pdf.js", "a.docm"})
    void only_listed_types_are_taken(String name) {
        assertThat(reason(name, PDF)).isEqualTo("type-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.png", "a.docx", "a.mp4", "a.odt", "a.doc", "a.xls", "a.pptx", "a.rtf", "a.heic",
                "a.webp", "a.mov", "a.m4a", "a.eml", "a.zip"
            })
    void the_content_must_be_what_the_name_says(String name) {
        assertThat(reason(name, PDF)).isEqualTo("type-disagrees-with-name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><script>1</script></html>",
                "From: Văn phòng Tỉnh ủy\nSubject: Mời họp\n\nKính gửi",
                "%PDF là định dạng của tệp",
                "#!/bin/sh\necho ghi chú",
                "\uFEFFKính gửi\r\n\tĐoàn giám sát"
            })
    void text_is_text_whatever_it_begins_like(String text) {
        EvidenceFile kept = store.keep("a.txt", stream(text.getBytes(StandardCharsets.UTF_8)));

        assertThat(kept.mediaType()).isEqualTo("text/plain");
    }

    @Test
    void what_is_not_written_is_no_text() throws IOException {
        assertThat(reason("a.txt", SampleFiles.of("a.mp4"))).isEqualTo("type-disagrees-with-name");
        assertThat(reason("a.txt", SampleFiles.of("a.doc"))).isEqualTo("type-disagrees-with-name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.doc", "a.xls", "a.rtf", "a.heic", "a.webp", "a.mov", "a.m4a", "a.mp4", "a.eml",
                "a.zip", "a.docx", "a.xlsx", "a.pptx"
            })
    void what_offices_have_is_taken_and_is_not_taken_for_another(String name) throws IOException {
        byte[] content = SampleFiles.of(name);
        String type = store.keep(name, stream(content)).mediaType();

        assertThat(type).contains("/").doesNotContain("octet-stream");
        for (String other : List.of("a.pdf", "a.png", "a.odt", "a.mp3")) {
            assertThat(reason(other, content)).isEqualTo("type-disagrees-with-name");
        }
        byte[] cut = Arrays.copyOf(content, content.length / 2);
        if (!List.of("a.rtf", "a.eml", "a.webp").contains(name)) {
            assertThat(reason(name, cut)).isEqualTo("type-disagrees-with-name");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"isom", "iso2", "mp41", "mp42", "avc1", "M4V ", "3gp5", "dash", "XAVC"})
    void a_film_is_one_by_its_structure_whatever_its_brand(String brand) throws IOException {
        byte[] film = SampleFiles.film(brand);

        assertThat(store.keep("a.mp4", stream(film)).mediaType()).isEqualTo("video/mp4");
        assertThat(reason("a.heic", film)).isEqualTo("type-disagrees-with-name");
        assertThat(reason("a.mp4", SampleFiles.of("a.heic"))).isEqualTo("type-disagrees-with-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "word/document2.xml", "/word/document2.xml"})
    void a_document_is_one_by_its_relationships(String main) throws IOException {
        byte[] document = SampleFiles.document("wordprocessingml", "document", main);

        assertThat(store.keep("a.docx", stream(document)).mediaType())
                .endsWith("wordprocessingml.document");
        assertThat(reason("a.xlsx", document)).isEqualTo("type-disagrees-with-name");
    }

    @Test
    void an_archive_is_listed_and_never_opened() throws IOException {
        byte[] archive = Archives.holding("Biên bản.docx", "ảnh/1.jpg");

        assertThat(store.keep("hồ sơ.zip", stream(archive)).mediaType())
                .isEqualTo("application/zip");
        assertThat(reason("a.docx", archive)).isEqualTo("type-disagrees-with-name");
        assertThat(reason("a.zip", Archives.holding("../../etc/passwd")))
                .isEqualTo("archive-not-safe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.pdf",
                "..\\a.pdf",
                "/etc/a.pdf",
                "C:\\Users\\a.pdf",
                "\u200Ba.pdf",
                "\uFEFFa.pdf",
                " a.pdf",
                "..a.pdf",
                "a.pdf. "
            })
    void folders_and_what_nobody_sees_are_cleaned_off_a_name(String name) {
        assertThat(store.keep(name, stream(PDF)).fileName()).isEqualTo("a.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "Biên bản 15:30.pdf, Biên bản 15-30.pdf",
        "C:a.pdf, C-a.pdf",
        "Vì sao?*<1>|“2”.pdf, Vì sao--‑1--“2”.pdf",
        "fdp.\u202Eexe.pdf, fdp.exe.pdf",
        "Báo\u00A0 cáo\u2028quý.pdf, Báo cáo quý.pdf",
        "a\uF03Ab.pdf, a-b.pdf",
    })
    void characters_that_no_file_system_takes_are_replaced(String name, String clean) {
        assertThat(store.keep(name, stream(PDF)).fileName())
                .isEqualTo(clean.replace('\u2011', '-'));
    }

    @ParameterizedTest
    @CsvSource({
        "'', name-missing",
        "' ', name-missing",
        ".pdf, name-missing",
        "folder/, name-missing",
        "a\u0000.pdf, name-character",
        "a\u0007.pdf, name-character",
    })
    void a_name_that_cannot_be_cleaned_is_refused_with_its_cause(String name, String cause) {
        assertThat(reason(name, PDF)).isEqualTo(cause);
    }

    @Test
    void a_name_is_kept_composed_and_bounded() {
        String decomposed = Normalizer.normalize("Tờ trình.pdf", Normalizer.Form.NFD);

        assertThat(store.keep(decomposed, stream(PDF)).fileName()).isEqualTo("Tờ trình.pdf");
        String long220 = "ạ".repeat(216) + ".pdf";
        assertThat(store.keep(long220, stream(PDF)).fileName()).isEqualTo(long220);
        assertThat(reason("a".repeat(252) + ".pdf", PDF)).isEqualTo("name-too-long");
    }

    @Test
    void a_document_holds_nothing_outside() throws IOException {
        byte[] archive = Archives.holding("[Content_Types].xml", "../word/document.xml");

        assertThat(reason("a.docx", archive)).isEqualTo("archive-not-safe");
    }

    private Path place(EvidenceFile file) {
        String hash = file.sha256();
        return folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private String reason(String name, byte[] content) {
        Refused refused =
                catchThrowableOfType(Refused.class, () -> store.keep(name, stream(content)));
        assertThat(refused.kind()).isEqualTo(ProblemKind.EVIDENCE_REFUSED);
        return String.valueOf(refused.facts().get("reason"));
    }

    private static ProblemKind refusal(ThrowingCallable act) {
        return catchThrowableOfType(Refused.class, act).kind();
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
