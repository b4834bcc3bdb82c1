package vn.giamsat.view.evidence;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.fold.RecordedEvent;

import java.time.Instant;

/**
 * Who entered a file and when, whether as an illustration, and the position in the log of the fact
 * that brought it.
 */
public record EvidenceEntered(
        @Nullable String addedBy, Instant addedAt, boolean illustrated, long added) {

    static EvidenceEntered by(RecordedEvent recorded) {
        return new EvidenceEntered(
                recorded.actor(),
                recorded.recordedAt(),
                recorded.illustration(),
                recorded.position());
    }

    EvidenceEntered withoutWho() {
        return new EvidenceEntered(null, addedAt, illustrated, added);
    }
}
