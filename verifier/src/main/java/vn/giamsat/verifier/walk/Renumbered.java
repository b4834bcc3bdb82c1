package vn.giamsat.verifier.walk;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.event.EventFacts;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.report.AuditFindings;

import java.util.Map;

/**
 * Events that stand at another position than they were signed at; those moved alike are told as
 * one.
 */
final class Renumbered {

    private final AuditFindings findings;
    private @Nullable PositionCopies first;
    private long last;
    private long by;

    Renumbered(AuditFindings findings) {
        this.findings = findings;
    }

    void add(PositionCopies place, long belongsTo) {
        long moved = belongsTo - place.position();
        if (first != null && place.position() == last + 1 && moved == by) {
            last++;
            return;
        }
        end();
        first = place;
        last = place.position();
        by = moved;
    }

    void end() {
        if (first != null) {
            Map<String, String> facts = EventFacts.of(first.position(), first.event());
            facts.put("signed", String.valueOf(first.position() + by));
            if (last > first.position()) {
                facts.put("to", String.valueOf(last));
                facts.put("signedTo", String.valueOf(last + by));
            }
            findings.add(
                    AuditFinding.at(first.position(), AuditFindingKind.EVENTS_RENUMBERED, facts));
            first = null;
        }
    }
}
