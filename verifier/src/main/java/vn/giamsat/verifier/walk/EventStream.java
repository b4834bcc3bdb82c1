package vn.giamsat.verifier.walk;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.event.EventFacts;
import vn.giamsat.verifier.event.StoredEventLine;
import vn.giamsat.verifier.export.Lines;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.report.AuditFindings;
import vn.giamsat.verifier.text.Unreadable;

import java.io.IOException;
import java.util.Map;

/** The stored events one after the other, so that each position is asked for once and in order. */
final class EventStream implements AutoCloseable {

    private final Lines lines;
    private final AuditFindings findings;
    private @Nullable StoredEventLine waiting;

    EventStream(Lines lines, AuditFindings findings) {
        this.lines = lines;
        this.findings = findings;
    }

    /** The event of this position; a missing one when the log does not give it. */
    StoredEventLine at(long position) throws IOException {
        while (true) {
            StoredEventLine next = waiting == null ? read(position) : waiting;
            waiting = next;
            if (next == null || next.position() == null || next.position() > position) {
                return StoredEventLine.missing(position);
            }
            waiting = null;
            if (next.position() == position) {
                return next;
            }
            findings.add(
                    AuditFinding.at(
                            next.position(),
                            AuditFindingKind.EVENT_TWICE,
                            EventFacts.of(next.position(), next)));
        }
    }

    /** How many lines are left, whatever they say: nothing that was signed reaches them. */
    long rest() throws IOException {
        long count = waiting == null ? 0 : 1;
        waiting = null;
        return count + lines.count();
    }

    private @Nullable StoredEventLine read(long position) throws IOException {
        while (true) {
            byte[] line = lines.next();
            if (line == null) {
                return null;
            }
            try {
                StoredEventLine event = StoredEventLine.read(line);
                if (event.position() != null) {
                    return event;
                }
                throw new Unreadable("an event without a position among those that have one");
            } catch (Unreadable why) {
                unreadable(position, why);
            }
        }
    }

    private void unreadable(long position, Unreadable why) {
        Map<String, String> facts =
                Map.of("position", String.valueOf(position), "why", CheckpointCheck.message(why));
        findings.add(AuditFinding.at(position, AuditFindingKind.UNREADABLE, facts));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
