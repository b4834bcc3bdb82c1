package vn.giamsat.verifier.packaged;

import vn.giamsat.verifier.event.StoredEventLine;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Is each stream whole from its first event, are all of them there, and no other? */
final class StreamsCheck {

    private final List<AuditFinding> findings;
    private final Map<String, Long> last = new TreeMap<>();
    private long lastPosition = -1;

    StreamsCheck(List<AuditFinding> findings) {
        this.findings = findings;
    }

    void take(StoredEventLine event, long position) {
        Map<String, String> facts = new HashMap<>();
        String stream = event.aggregateType() + " " + event.aggregateId();
        facts.put("position", String.valueOf(position));
        facts.put("aggregate", stream);
        facts.put("sequence", String.valueOf(event.sequence()));
        if (position <= lastPosition) {
            findings.add(AuditFinding.at(position, AuditFindingKind.EVENTS_OUT_OF_ORDER, facts));
        }
        lastPosition = Math.max(lastPosition, position);
        long before = last.getOrDefault(stream, -1L);
        facts.put("before", before < 0 ? "-" : String.valueOf(before));
        if (event.sequence() > before + 1) {
            findings.add(AuditFinding.at(position, AuditFindingKind.SEQUENCE_GAP, facts));
        } else if (event.sequence() <= before) {
            findings.add(AuditFinding.at(position, AuditFindingKind.SEQUENCE_TWICE, facts));
        }
        last.merge(stream, event.sequence(), Math::max);
    }

    /** Whether the manifest says the same of the streams as its events, and of the position. */
    void compare(PackageManifest manifest) {
        Set<String> all = new TreeSet<>(last.keySet());
        all.addAll(manifest.streams().keySet());
        for (String stream : all) {
            Long said = manifest.streams().get(stream);
            long found = last.getOrDefault(stream, -1L);
            if (said == null || said != found) {
                differs(stream, said == null ? "-" : said.toString(), String.valueOf(found));
            }
        }
        if (manifest.position() < lastPosition || manifest.position() >= manifest.size()) {
            differs(
                    "position",
                    String.valueOf(manifest.position()),
                    lastPosition + " / " + manifest.size());
        }
    }

    /** Whether these are the streams that the events of the case name. */
    void compare(PackageManifest manifest, Set<String> expected) {
        for (String stream : expected) {
            boolean needed = !stream.startsWith("Recommendation ") && !stream.startsWith("Unit ");
            if (!manifest.streams().containsKey(stream) || needed && !last.containsKey(stream)) {
                add(AuditFindingKind.STREAM_MISSING, stream);
            }
        }
        for (String stream : last.keySet()) {
            if (!expected.contains(stream)) {
                add(AuditFindingKind.STREAM_FOREIGN, stream);
            }
        }
        for (String stream : manifest.streams().keySet()) {
            if (!expected.contains(stream) && !last.containsKey(stream)) {
                add(AuditFindingKind.STREAM_FOREIGN, stream);
            }
        }
    }

    private void differs(String what, String said, String found) {
        findings.add(
                AuditFinding.of(
                        AuditFindingKind.MANIFEST_DIFFERS,
                        Map.of("what", what, "said", said, "found", found)));
    }

    private void add(AuditFindingKind kind, String stream) {
        findings.add(AuditFinding.of(kind, Map.of("aggregate", stream)));
    }
}
