package vn.giamsat.api.evidence;

import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells the type of a file when its content and its name agree on one that is allowed. */
final class TypeCheck {
    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    EvidenceType typeOf(Path file, String fileName) throws IOException {
        EvidenceType byName =
                EvidenceType.ofExtension(FileName.extension(fileName))
                        .orElseThrow(EvidenceFault.TYPE_NOT_ALLOWED::refusal);
        if (byName.isArchive() && Archive.isOne(file) && !Archive.isSafe(file)) {
            throw EvidenceFault.ARCHIVE_NOT_SAFE.refusal();
        }
        if (!byName.isContentOf(file, detected(file))) {
            throw EvidenceFault.TYPE_DISAGREES_WITH_NAME.refusal();
        }
        return byName;
    }

    // the name is kept from the detector, or it would let the name overrule the content
    private String detected(Path file) throws IOException {
        try (InputStream content = TikaInputStream.get(Files.newInputStream(file))) {
            return types.detect(content, new Metadata()).getBaseType().toString();
        }
    }
}
