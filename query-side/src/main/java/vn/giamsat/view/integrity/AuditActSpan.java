package vn.giamsat.view.integrity;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.fold.RecordedEvent;

import java.time.Instant;

/** When an act began, who began it, and when it ended, where it has. */
public record AuditActSpan(Instant begunAt, @Nullable String begunBy, @Nullable Instant endedAt) {

    static AuditActSpan from(RecordedEvent beginning) {
        return new AuditActSpan(beginning.recordedAt(), beginning.actor(), null);
    }

    AuditActSpan until(RecordedEvent end) {
        return new AuditActSpan(begunAt, begunBy, end.recordedAt());
    }
}
