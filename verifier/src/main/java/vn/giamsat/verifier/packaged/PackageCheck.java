package vn.giamsat.verifier.packaged;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.event.StoredEventLine;
import vn.giamsat.verifier.note.Checkpoint;
import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.report.Report;
import vn.giamsat.verifier.text.Unreadable;
import vn.giamsat.verifier.walk.ReceiptCheck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks a case package from its bytes to what it says of the case: the form of the ZIP, the
 * manifest, the checkpoint under the auditor's own policy, every event and its proof, the evidence,
 * and the states, which are replayed.
 */
public final class PackageCheck {

    static final String CHECKPOINT = "checkpoint";

    static final Set<String> FILES =
            Set.of(
                    PackageReadme.NAME,
                    CHECKPOINT,
                    EventsFile.NAME,
                    PackageManifest.NAME,
                    PolicyCheck.NAME,
                    StatesCheck.NAME);

    private static final long LARGEST_TEXT = 1 << 20;
    private static final long LARGEST_LIST = 1L << 29;

    private final TrustPolicy policy;

    public PackageCheck(TrustPolicy policy) {
        this.policy = policy;
    }

    /** Everything that is not as it should be; with a clean report the package may be believed. */
    public Report of(Path file) throws IOException {
        List<AuditFinding> findings = new ArrayList<>();
        try (StoredZip zip = StoredZip.open(file)) {
            return report(zip, findings);
        } catch (Unreadable why) {
            findings.add(unreadable(why));
            return new Report(null, 0, 0, 0, findings, 0);
        }
    }

    private Report report(StoredZip zip, List<AuditFinding> findings) throws IOException {
        PackageManifest manifest =
                PackageManifest.read(zip.content(PackageManifest.NAME, LARGEST_LIST));
        FilesCheck files = new FilesCheck(zip, findings);
        files.compare(manifest);
        checkFixedFiles(zip, files, findings);
        Checkpoint checkpoint = checkpoint(zip, manifest, findings);
        List<StoredEventLine> events = events(zip, findings);
        ProofsCheck proofs = new ProofsCheck(zip, new ReceiptCheck(policy), checkpoint, findings);
        EventsCheck check = new EventsCheck(manifest, proofs, findings);
        check.take(events);
        if (zip.holds(StatesCheck.NAME)) {
            check.compareStates(zip.content(StatesCheck.NAME, LARGEST_LIST));
        }
        files.compareEvidence(proofs.evidence());
        Set<Long> positions =
                events.stream()
                        .map(event -> Objects.requireNonNull(event.position()))
                        .collect(Collectors.toSet());
        proofs.withoutEvent(positions);
        files.refuseOthers(positions);
        return new Report(checkpoint, events.size(), 0, proofs.evidence().size(), findings, 0);
    }

    private void checkFixedFiles(StoredZip zip, FilesCheck files, List<AuditFinding> findings)
            throws IOException {
        for (String name : FILES) {
            if (!zip.holds(name)) {
                files.add(AuditFindingKind.FILE_MISSING, name);
            }
        }
        if (zip.holds(PolicyCheck.NAME)) {
            PolicyCheck.compare(zip.content(PolicyCheck.NAME, LARGEST_TEXT), policy, findings);
        }
        if (zip.holds(PackageReadme.NAME)
                && !PackageReadme.isKnown(zip.content(PackageReadme.NAME, LARGEST_TEXT))) {
            files.add(AuditFindingKind.FILE_ALTERED, PackageReadme.NAME);
        }
    }

    private @Nullable Checkpoint checkpoint(
            StoredZip zip, PackageManifest manifest, List<AuditFinding> findings)
            throws IOException {
        if (!zip.holds(CHECKPOINT)) {
            return null; // named among the files
        }
        Checkpoint checkpoint;
        try {
            checkpoint = Checkpoint.read(zip.content(CHECKPOINT, LARGEST_TEXT));
        } catch (Unreadable why) {
            findings.add(AuditFinding.of(AuditFindingKind.CHECKPOINT_UNREADABLE, because(why)));
            return null;
        }
        findings.addAll(new ReceiptCheck(policy).of(checkpoint));
        String said = manifest.origin() + " " + manifest.size();
        String found = checkpoint.origin() + " " + checkpoint.size();
        if (!said.equals(found)) {
            findings.add(
                    AuditFinding.of(
                            AuditFindingKind.MANIFEST_DIFFERS,
                            Map.of("what", CHECKPOINT, "said", said, "found", found)));
        }
        return checkpoint;
    }

    private static List<StoredEventLine> events(StoredZip zip, List<AuditFinding> findings)
            throws IOException {
        if (!zip.holds(EventsFile.NAME)) {
            return List.of(); // named among the files
        }
        try {
            return EventsFile.read(zip.content(EventsFile.NAME, LARGEST_LIST));
        } catch (Unreadable why) {
            findings.add(unreadable(why));
            return List.of();
        }
    }

    private static AuditFinding unreadable(Unreadable why) {
        return AuditFinding.of(AuditFindingKind.UNREADABLE, because(why));
    }

    private static Map<String, String> because(Unreadable why) {
        return Map.of("why", String.valueOf(why.getMessage()));
    }
}
