package vn.giamsat.api.evidence;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.event.EvidenceFile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Evidence in a folder: each content once, under its SHA-256 as {@code aa/bb/aabb…}, read-only. A
 * file gets its name only after all of it is on disk, so a crash leaves no half file behind a name.
 */
public final class EvidenceFolder {
    private static final Logger log = LoggerFactory.getLogger(EvidenceFolder.class);
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Path incoming;
    private final long largest;
    private final TypeCheck types = new TypeCheck();

    public EvidenceFolder(Path folder, long largest) {
        this.folder = folder;
        this.incoming = folder.resolve("incoming");
        this.largest = largest;
    }

    /** Returns when the content is safely on disk. Refuses what is not allowed as evidence. */
    public EvidenceFile keep(String fileName, InputStream content) {
        String name = FileName.clean(fileName);
        try {
            Durable.createDirectories(incoming);
            Path arriving = Files.createTempFile(incoming, "", "");
            try {
                HashedContent hashed = HashedContent.write(content, arriving, largest);
                if (hashed.size() == 0) {
                    throw EvidenceFault.EMPTY.refusal();
                }
                String mediaType = types.typeOf(arriving, name).mediaType();
                settle(arriving, hashed.sha256());
                return new EvidenceFile(hashed.sha256(), hashed.size(), mediaType, name);
            } finally {
                Files.deleteIfExists(arriving);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this content was put in, with this size and of this type. */
    public boolean holds(EvidenceFile file) {
        try {
            Optional<Path> kept = find(file.sha256());
            return kept.isPresent()
                    && Files.size(kept.get()) == file.size()
                    && FileName.clean(file.fileName()).equals(file.fileName())
                    && types.typeOf(kept.get(), file.fileName())
                            .mediaType()
                            .equals(file.mediaType());
        } catch (Refused disagrees) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content, proven to be what its hash says; alarms and refuses when it is not. */
    public InputStream open(String sha256) {
        Path kept = find(sha256).orElseThrow(Refused::absent);
        try {
            return VerifiedContent.open(kept, sha256).orElseThrow(() -> altered(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an archive says it holds, once it is proven to be the one that was put in. */
    public ArchiveContents contents(String sha256) {
        try {
            open(sha256).close();
            return Archive.contents(find(sha256).orElseThrow(Refused::absent));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What lies under this hash, unproven: for auditors, who prove it themselves. */
    public InputStream asItLies(String sha256) {
        Path kept = find(sha256).orElseThrow(Refused::absent);
        try {
            return Files.newInputStream(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void settle(Path arriving, String sha256) throws IOException {
        Path place = place(sha256);
        if (Files.exists(place)) {
            open(sha256).close(); // alarms when what we have is no longer what was put in
            return;
        }
        Durable.createDirectories(place.getParent());
        Durable.makeReadOnly(arriving);
        Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE);
        Durable.flushDirectory(place.getParent());
    }

    private Optional<Path> find(String sha256) {
        return SHA256.matcher(sha256).matches()
                ? Optional.of(place(sha256)).filter(Files::isRegularFile)
                : Optional.empty();
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static Refused altered(String sha256) {
        log.error("ALARM: evidence {} is no longer what was put in; it is not handed out", sha256);
        return Refused.because(ProblemKind.EVIDENCE_ALTERED, Map.of("sha256", sha256));
    }
}
