package vn.giamsat.api.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
    @ValueSource(strings = {"a.exe", "a.html", "a.svg", "a.zip", "a", "a.pdf.js"})
    void only_listed_types_are_taken(String name) {
        assertThat(reason(name, PDF)).isEqualTo("type-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "a.docx", "a.txt", "a.mp4", "a.odt"})
    void the_content_must_be_what_the_name_says(String name) {
        assertThat(reason(name, PDF)).isEqualTo("type-disagrees-with-name");
    }

    @Test
    void markup_does_not_pass_for_text() {
        byte[] page = "<!DOCTYPE html><html><script>1</script></html>".getBytes();

        assertThat(reason("a.txt", page)).isEqualTo("type-disagrees-with-name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.pdf",
                "..\\a.pdf",
                "/etc/a.pdf",
                "C:a.pdf",
                "a\u0000.pdf",
                "a\n.pdf",
                "fdp.\u202Eexe.pdf",
                "\u200Ba.pdf",
                " a.pdf",
                ".pdf",
                " "
            })
    void names_that_are_paths_or_hide_something_are_refused(String name) {
        assertThat(reason(name, PDF)).isEqualTo("name-not-allowed");
    }

    @Test
    void a_name_is_kept_composed_and_bounded() {
        String decomposed = Normalizer.normalize("Tờ trình.pdf", Normalizer.Form.NFD);

        assertThat(store.keep(decomposed, stream(PDF)).fileName()).isEqualTo("Tờ trình.pdf");
        assertThat(reason("a".repeat(197) + ".pdf", PDF)).isEqualTo("name-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "../word/document.xml"})
    void a_document_must_hold_what_documents_hold_and_nothing_outside(String entry)
            throws IOException {
        byte[] archive = Archives.holding("[Content_Types].xml", entry);

        if (entry.startsWith("..")) {
            assertThat(reason("a.docx", archive)).isEqualTo("archive-not-safe");
        } else {
            assertThat(store.keep("a.docx", stream(archive)).mediaType())
                    .endsWith("wordprocessingml.document");
            assertThat(reason("a.xlsx", archive)).isEqualTo("archive-not-safe");
        }
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
