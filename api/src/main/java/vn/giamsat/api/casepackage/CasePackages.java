package vn.giamsat.api.casepackage;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.evidence.EvidenceFolder;
import vn.giamsat.api.handout.HandOut;
import vn.giamsat.api.handout.JdbcHandOuts;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.checkpoint.Checkpoint;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.casefile.CaseFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Packs a case for those who see all of it. Everything is read and proven before the first byte is
 * handed out, so that there is a whole package or a named problem.
 */
final class CasePackages {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final EventLog log;
    private final QuerySide views;
    private final EvidenceFolder evidence;
    private final JdbcHandOuts handOuts;
    private final byte[] readme;

    CasePackages(
            EventLog log,
            QuerySide views,
            EvidenceFolder evidence,
            JdbcHandOuts handOuts,
            byte[] readme) {
        this.log = log;
        this.views = views;
        this.evidence = evidence;
        this.handOuts = handOuts;
        this.readme = readme.clone();
    }

    /** As of the moment of the look, else as of what is signed now. */
    PackageZip pack(ReadContext look, UUID inspection) {
        Checkpoint checkpoint = checkpoint(look);
        Long moment = look.asOf();
        long position = moment == null ? checkpoint.size() - 1 : moment;
        CaseFile shown = shown(look, inspection, position);
        PackagedCase packaged = PackagedCase.of(shown, position, views);
        PackagedEvents events = PackagedEvents.of(CaseStreams.of(packaged), position, log);
        PackagedProofs proofs = PackagedProofs.of(events, log.tree(), checkpoint);
        List<PackageFile> files = new ArrayList<>(proofs.files());
        files.add(PackageFile.of("README", readme));
        files.add(PackageFile.of("checkpoint", utf8(checkpoint.cosigned())));
        files.add(PackageFile.of("policy", utf8(log.checkpoints().policy())));
        files.add(PackageFile.of("states.txt", CaseStates.of(packaged, events.facts().size())));
        files.add(events.file());
        proofs.evidence().forEach(sha256 -> files.add(evidence(sha256)));
        String origin = checkpoint.note().lines().findFirst().orElseThrow();
        files.add(Manifest.of(packaged, origin, checkpoint.size(), events.lastOf(), files));
        PackageZip zip = fitting(new PackageZip(files));
        handOuts.record(look, inspection, HandOut.What.PACKED, position);
        return zip;
    }

    private CaseFile shown(ReadContext look, UUID inspection, long position) {
        views.readAtLeast(position);
        CaseFile file =
                views.caseFiles()
                        .find(inspection, look.scope(), position)
                        .orElseThrow(Refused::absent);
        if (!file.inside()) {
            throw Refused.because(ProblemKind.NOT_PERMITTED);
        }
        return file;
    }

    /** The first that covers the moment; of now, the newest, once it covers what was written. */
    private Checkpoint checkpoint(ReadContext look) {
        try {
            Long moment = look.asOf();
            long wanted = moment == null ? log.positions().settled(PATIENCE) : moment;
            return log.checkpoints()
                    .awaitCovering(wanted, PATIENCE)
                    .or(() -> moment == null ? log.checkpoints().latest() : Optional.empty())
                    .orElseThrow(() -> Refused.because(ProblemKind.NOT_YET_SIGNED));
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private PackageFile evidence(String sha256) {
        try {
            return PackageFile.read("evidence/" + sha256, () -> evidence.open(sha256));
        } catch (Refused refused) {
            if (refused.kind() == ProblemKind.ABSENT) {
                throw Refused.because(
                        ProblemKind.EVIDENCE_MISSING, Map.of("sha256", sha256), refused);
            }
            throw refused;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PackageZip fitting(PackageZip zip) {
        if (!zip.fits()) {
            throw Refused.because(ProblemKind.PACKAGE_TOO_LARGE);
        }
        return zip;
    }

    private static Refused interrupted() {
        Thread.currentThread().interrupt();
        return Refused.because(ProblemKind.UNAVAILABLE);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
