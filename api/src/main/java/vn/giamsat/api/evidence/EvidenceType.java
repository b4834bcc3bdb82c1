package vn.giamsat.api.evidence;

import vn.giamsat.api.evidence.content.CompoundFile;
import vn.giamsat.api.evidence.content.IsoMedia;
import vn.giamsat.api.evidence.content.OfficeDocument;
import vn.giamsat.api.evidence.content.WrittenText;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of files that are taken: by extension, and by what their content is. */
enum EvidenceType {
    PDF("application/pdf", Content.detectedAs("application/pdf"), "pdf"),
    JPEG("image/jpeg", Content.detectedAs("image/jpeg"), "jpg", "jpeg"),
    PNG("image/png", Content.detectedAs("image/png"), "png"),
    TIFF("image/tiff", Content.detectedAs("image/tiff"), "tif", "tiff"),
    WEBP("image/webp", Content.detectedAs("image/webp"), "webp"),
    HEIC("image/heic", (file, type) -> IsoMedia.of(file).isPicture(), "heic", "heif"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            (file, type) -> OfficeDocument.isOf(file, "wordprocessingml"),
            "docx"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            (file, type) -> OfficeDocument.isOf(file, "spreadsheetml"),
            "xlsx"),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            (file, type) -> OfficeDocument.isOf(file, "presentationml"),
            "pptx"),
    DOC("application/msword", (file, type) -> CompoundFile.holds(file, "WordDocument"), "doc"),
    XLS(
            "application/vnd.ms-excel",
            (file, type) -> CompoundFile.holds(file, "Workbook", "Book"),
            "xls"),
    RTF("application/rtf", Content.detectedAs("application/rtf"), "rtf"),
    ODT(
            "application/vnd.oasis.opendocument.text",
            Content.detectedAs("application/vnd.oasis.opendocument.text"),
            "odt"),
    ODS(
            "application/vnd.oasis.opendocument.spreadsheet",
            Content.detectedAs("application/vnd.oasis.opendocument.spreadsheet"),
            "ods"),
    ZIP("application/zip", (file, type) -> Archive.isOne(file), "zip"),
    MP3("audio/mpeg", Content.detectedAs("audio/mpeg"), "mp3"),
    M4A("audio/mp4", (file, type) -> IsoMedia.of(file).isMovie(), "m4a"),
    MP4("video/mp4", (file, type) -> IsoMedia.of(file).isMovie(), "mp4"),
    MOV("video/quicktime", (file, type) -> IsoMedia.of(file).isMovie(), "mov"),
    EML("message/rfc822", (file, type) -> WrittenText.isMail(file), "eml"),
    TXT("text/plain", (file, type) -> WrittenText.is(file) || type.equals("text/plain"), "txt");

    private static final Set<EvidenceType> ARCHIVES = Set.of(DOCX, XLSX, PPTX, ODT, ODS, ZIP);

    /** Those that browsers may show as a picture; what they cannot draw they say themselves. */
    private static final Set<EvidenceType> PICTURES = Set.of(JPEG, PNG, WEBP, HEIC);

    private final String mediaType;
    private final Content content;
    private final List<String> extensions;

    EvidenceType(String mediaType, Content content, String... extensions) {
        this.mediaType = mediaType;
        this.content = content;
        this.extensions = List.of(extensions);
    }

    /** Whether a file is what its name says; told what its first bytes look like. */
    @FunctionalInterface
    private interface Content {
        boolean is(Path file, String detected) throws IOException;

        static Content detectedAs(String mediaType) {
            return (file, detected) -> detected.equals(mediaType);
        }
    }

    static Optional<EvidenceType> ofExtension(String extension) {
        return Stream.of(values()).filter(t -> t.extensions.contains(extension)).findFirst();
    }

    static boolean isPicture(String mediaType) {
        return PICTURES.stream().anyMatch(type -> type.mediaType.equals(mediaType));
    }

    String mediaType() {
        return mediaType;
    }

    boolean isArchive() {
        return ARCHIVES.contains(this);
    }

    boolean isContentOf(Path file, String detected) throws IOException {
        return content.is(file, detected);
    }
}
