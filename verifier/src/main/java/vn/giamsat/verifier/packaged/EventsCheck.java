package vn.giamsat.verifier.packaged;

import vn.giamsat.verifier.event.StoredEventLine;
import vn.giamsat.verifier.replay.CaseReplay;
import vn.giamsat.verifier.replay.NotKnown;
import vn.giamsat.verifier.replay.NotReplayable;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Takes the events of a package one by one: into their streams, to their proofs, into the replay.
 */
final class EventsCheck {

    private final PackageManifest manifest;
    private final ProofsCheck proofs;
    private final StreamsCheck streams;
    private final CaseReplay replay;
    private final List<AuditFinding> findings;
    private boolean replayable;
    private boolean known = true;

    EventsCheck(PackageManifest manifest, ProofsCheck proofs, List<AuditFinding> findings) {
        this.manifest = manifest;
        this.proofs = proofs;
        this.findings = findings;
        streams = new StreamsCheck(findings);
        replay = new CaseReplay(manifest.inspection());
    }

    void take(List<StoredEventLine> events) throws IOException {
        replayable = !events.isEmpty();
        for (StoredEventLine event : events) {
            long position = Objects.requireNonNull(event.position());
            streams.take(event, position);
            proofs.of(event, position);
            if (replayable) {
                attempt(String.valueOf(position), () -> replay.take(event));
            }
        }
        streams.compare(manifest);
        if (replayable && known) {
            attempt("-", () -> streams.compare(manifest, replay.streams()));
        }
    }

    /** Nothing is compared where the events could not be replayed; that has been told. */
    void compareStates(byte[] printed) {
        if (replayable && known) {
            attempt(
                    "-",
                    () ->
                            StatesCheck.compare(
                                    printed, replay.states(manifest.position()), findings));
        }
    }

    private void attempt(String position, Runnable step) {
        try {
            step.run();
        } catch (NotKnown why) {
            known = false;
            add(AuditFindingKind.NOT_KNOWN, position, why);
        } catch (NotReplayable why) {
            replayable = false;
            if (known) {
                add(AuditFindingKind.NOT_REPLAYABLE, position, why);
            }
        }
    }

    private void add(AuditFindingKind kind, String position, RuntimeException why) {
        findings.add(
                AuditFinding.of(
                        kind,
                        Map.of("position", position, "why", String.valueOf(why.getMessage()))));
    }
}
