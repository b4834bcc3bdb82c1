package vn.giamsat.verifier.walk;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.event.EventFacts;
import vn.giamsat.verifier.event.StoredEventLine;
import vn.giamsat.verifier.export.Lines;
import vn.giamsat.verifier.export.LogSource;
import vn.giamsat.verifier.note.Checkpoint;
import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.report.AuditFindings;
import vn.giamsat.verifier.report.Beside;
import vn.giamsat.verifier.report.Report;
import vn.giamsat.verifier.text.Unreadable;
import vn.giamsat.verifier.tree.Hash;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One run of {@link Fsck}. */
final class FsckRun {

    /** More events without a position than these are counted, not told. */
    private static final int UNPLACED_HELD = 10_000;

    private final LogSource source;
    private final TrustPolicy policy;
    private final @Nullable Checkpoint remembered;
    private final EvidenceCheck evidence;
    private final boolean withheldAllowed;
    private final CheckProgress progress;
    private final AuditFindings findings = new AuditFindings();
    private final Doubts doubts = new Doubts();
    private Beside beside = Beside.NOTHING;

    FsckRun(
            LogSource source,
            TrustPolicy policy,
            @Nullable Checkpoint remembered,
            boolean evidence,
            boolean withheldAllowed,
            CheckProgress progress) {
        this.source = source;
        this.policy = policy;
        this.remembered = remembered;
        this.evidence = new EvidenceCheck(source, findings, evidence);
        this.withheldAllowed = withheldAllowed;
        this.progress = progress;
    }

    Report run() throws IOException {
        Checkpoint checkpoint = new CheckpointCheck(policy, remembered, findings).of(source);
        // what the log did not sign says nothing about where to stop or whom to believe
        if (checkpoint == null || !policy.judge(checkpoint).signedByTheLog()) {
            return report(checkpoint, 0);
        }
        Map<Hash, StoredEventLine> unplaced = unplaced();
        try {
            long reached = walk(checkpoint, unplaced);
            unplaced.values().forEach(this::unlogged);
            return report(checkpoint, reached);
        } catch (Unreadable | IOException why) {
            findings.add(
                    AuditFinding.of(
                            AuditFindingKind.UNREADABLE,
                            Map.of("why", String.valueOf(why.getMessage()))));
            return report(checkpoint, 0);
        }
    }

    private long walk(Checkpoint checkpoint, Map<Hash, StoredEventLine> unplaced)
            throws IOException {
        try (var known = new KnownCheckpoints(policy, source.checkpoints(), remembered, findings)) {
            var walk = new HistoryWalk(source, policy.origin(), doubts, findings, evidence);
            Testimony testimony = walk.to(checkpoint.size(), known, progress);
            beside =
                    source.beside(checkpoint.size())
                            .and(walk.uncovered())
                            .without(evidence.named());
            Testimony.Teller believed = null;
            if (doubts.cutAt() >= 0) {
                tailCut(checkpoint);
            } else {
                believed = testimony.confirmedBy(checkpoint.root());
                if (believed == null) {
                    rewritten(checkpoint, known);
                } else {
                    known.inconsistent().forEach(findings::add);
                }
                testimony
                        .tileFaults(believed == null ? Testimony.Teller.MOST : believed)
                        .forEach(findings::add);
            }
            var judgement =
                    new Judgement(
                            doubts.places(),
                            believed == null ? Testimony.Teller.MOST : believed,
                            unplaced,
                            findings);
            judgement.pronounce(
                    Elsewhere.find(
                            judgement.strangers(), judgement::isDoubted, source, testimony.size()));
            return testimony.size();
        }
    }

    private void tailCut(Checkpoint checkpoint) throws IOException {
        long position = doubts.cutAt();
        Map<String, String> facts = new HashMap<>();
        facts.put("position", String.valueOf(position));
        facts.put("size", String.valueOf(checkpoint.size()));
        if (new TileReader(source).hasLast(checkpoint.size())) {
            findings.add(AuditFinding.at(position, AuditFindingKind.EVENT_MISSING, facts));
            findings.add(AuditFinding.at(position, AuditFindingKind.ENTRIES_MISSING, facts));
        } else {
            findings.add(AuditFinding.at(position, AuditFindingKind.TAIL_CUT, facts));
        }
    }

    private void rewritten(Checkpoint checkpoint, KnownCheckpoints known) {
        long until = known.badFrom() < 0 ? checkpoint.size() : known.badFrom();
        Map<String, String> facts = new HashMap<>();
        facts.put("position", String.valueOf(known.goodUpTo()));
        facts.put("until", String.valueOf(until - 1));
        facts.put("size", String.valueOf(checkpoint.size()));
        findings.add(AuditFinding.at(known.goodUpTo(), AuditFindingKind.HISTORY_REWRITTEN, facts));
    }

    private Map<Hash, StoredEventLine> unplaced() throws IOException {
        Map<Hash, StoredEventLine> unplaced = new LinkedHashMap<>();
        try (Lines lines = source.unplaced()) {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                StoredEventLine event = StoredEventLine.read(line);
                if (unplaced.size() < UNPLACED_HELD) {
                    unplaced.put(Hash.ofLeaf(event.leaf(policy.origin())), event);
                } else {
                    unlogged(event);
                }
            }
        }
        return unplaced;
    }

    private void unlogged(StoredEventLine event) {
        Map<String, String> facts = EventFacts.of(-1, event);
        facts.remove("position");
        facts.put("id", String.valueOf(event.id()));
        findings.add(AuditFinding.of(AuditFindingKind.EVENT_UNLOGGED, facts));
    }

    private Report report(@Nullable Checkpoint checkpoint, long events) {
        long withheld = doubts.places().stream().filter(place -> place.event().withheld()).count();
        List<AuditFinding> told =
                findings.told().stream()
                        .filter(
                                finding ->
                                        !withheldAllowed
                                                || finding.kind() != AuditFindingKind.WITHHELD)
                        .toList();
        return new Report(
                checkpoint,
                events,
                withheld,
                evidence.files(),
                told,
                findings.untold() + doubts.unexamined(),
                beside);
    }
}
