package vn.giamsat.verifier.walk;

import vn.giamsat.verifier.event.EventFacts;
import vn.giamsat.verifier.export.LogSource;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.report.AuditFindings;
import vn.giamsat.verifier.text.Unreadable;
import vn.giamsat.verifier.tree.Hash;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Goes through a log position by position: tile, entry and event must say the same. Where they do
 * not, the place is kept aside until the signed root has said whom to believe.
 */
final class HistoryWalk {

    private static final int WIDTH = 256;

    private final LogSource source;
    private final String origin;
    private final AuditFindings findings;
    private final TileReader reader;
    private final Testimony testimony;
    private final Doubts doubts;
    private final Sequences sequences = new Sequences();
    private final EvidenceCheck evidence;
    private long uncovered;

    HistoryWalk(
            LogSource source,
            String origin,
            Doubts doubts,
            AuditFindings findings,
            EvidenceCheck evidence) {
        this.source = source;
        this.origin = origin;
        this.doubts = doubts;
        this.findings = findings;
        this.evidence = evidence;
        reader = new TileReader(source);
        testimony = new Testimony(source);
    }

    /** Walks up to this size, or to where nobody knows anything any more. */
    Testimony to(long size, KnownCheckpoints known, CheckProgress progress) throws IOException {
        try (var events = new EventStream(source.events(0, size), findings)) {
            known.at(0, testimony);
            boolean goesOn = true;
            for (long first = 0; first < size && goesOn; first += WIDTH) {
                goesOn = bundle(first, (int) Math.min(WIDTH, size - first), events, known);
                testimony.checkFullTiles();
                progress.reached(testimony.size(), size);
            }
            uncovered = goesOn ? events.rest() : 0;
        }
        return testimony;
    }

    /** Lines of events behind the last that was signed. */
    long uncovered() {
        return uncovered;
    }

    private boolean bundle(long first, int width, EventStream events, KnownCheckpoints known)
            throws IOException {
        long index = first / WIDTH;
        List<Hash> tile = reader.leaves(index, width);
        List<byte[]> entries = reader.entries(index, width);
        for (int i = 0; i < width; i++) {
            var place =
                    PositionCopies.of(
                            origin,
                            first + i,
                            i < tile.size() ? tile.get(i) : null,
                            i < entries.size() ? entries.get(i) : null,
                            events.at(first + i));
            if (!take(place)) {
                doubts.cutAt(place.position());
                return false;
            }
            known.at(testimony.size(), testimony);
        }
        return true;
    }

    private boolean take(PositionCopies place) throws IOException {
        byte[] signed = place.entry();
        if (signed != null && Arrays.equals(signed, place.leaf()) && !place.event().withheld()) {
            Hash hash = Hash.ofLeaf(signed);
            if (hash.equals(place.tile())) {
                testimony.agreed(hash);
                follow(place.position(), place.event().aggregateId(), place.event().sequence());
                examine(place.position(), signed);
                return true;
            }
        }
        return doubt(place);
    }

    private boolean doubt(PositionCopies place) throws IOException {
        if (!testimony.heard(place)) {
            return false;
        }
        doubts.add(place);
        byte[] text = place.textOf(place.most());
        if (text != null) {
            Map<String, String> facts = EventFacts.of(place.position(), text);
            String aggregate = facts.getOrDefault("aggregate", "- ");
            String sequence = facts.getOrDefault("sequence", "");
            if (sequence.matches("[0-9]{1,18}")) {
                follow(
                        place.position(),
                        aggregate.substring(aggregate.indexOf(' ') + 1),
                        Long.parseLong(sequence));
            }
            examine(place.position(), text);
        }
        return true;
    }

    private void examine(long position, byte[] leaf) throws IOException {
        evidence.of(position, leaf);
    }

    private void follow(long position, String aggregate, long sequence) {
        long before = sequences.follow(aggregate, sequence);
        if (sequence == before + 1) {
            return;
        }
        Map<String, String> facts = new HashMap<>();
        facts.put("position", String.valueOf(position));
        facts.put("aggregate", Unreadable.shown(aggregate));
        facts.put("sequence", String.valueOf(sequence));
        facts.put("before", String.valueOf(before));
        findings.add(
                AuditFinding.at(
                        position,
                        sequence > before
                                ? AuditFindingKind.SEQUENCE_GAP
                                : AuditFindingKind.SEQUENCE_TWICE,
                        facts));
    }
}
