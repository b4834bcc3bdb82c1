package vn.giamsat.api.evidence;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of files that are taken: by extension, and by what the content may look like. */
enum EvidenceType {
    PDF("application/pdf", Set.of("pdf"), Set.of("application/pdf"), null),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"), Set.of("image/jpeg"), null),
    PNG("image/png", Set.of("png"), Set.of("image/png"), null),
    TIFF("image/tiff", Set.of("tif", "tiff"), Set.of("image/tiff"), null),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Set.of("docx"),
            Archive.ZIP_OR_OOXML,
            "word/document.xml"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Set.of("xlsx"),
            Archive.ZIP_OR_OOXML,
            "xl/workbook.xml"),
    ODT(
            "application/vnd.oasis.opendocument.text",
            Set.of("odt"),
            Set.of("application/vnd.oasis.opendocument.text"),
            "content.xml"),
    ODS(
            "application/vnd.oasis.opendocument.spreadsheet",
            Set.of("ods"),
            Set.of("application/vnd.oasis.opendocument.spreadsheet"),
            "content.xml"),
    MP3("audio/mpeg", Set.of("mp3"), Set.of("audio/mpeg"), null),
    MP4("video/mp4", Set.of("mp4"), Set.of("video/mp4", "application/mp4"), null),
    TXT("text/plain", Set.of("txt"), Set.of("text/plain"), null);

    private final String mediaType;
    private final Set<String> extensions;
    private final Set<String> contents;
    private final @Nullable String entry;

    EvidenceType(
            String mediaType,
            Set<String> extensions,
            Set<String> contents,
            @Nullable String entry) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.contents = contents;
        this.entry = entry;
    }

    static Optional<EvidenceType> ofExtension(String extension) {
        return Stream.of(values()).filter(t -> t.extensions.contains(extension)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    boolean looksLike(String detected) {
        return contents.contains(detected);
    }

    /** For types that are archives: what must be inside, lest any archive pass for a document. */
    Optional<String> entry() {
        return Optional.ofNullable(entry);
    }
}
