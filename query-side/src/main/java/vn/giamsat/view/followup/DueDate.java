package vn.giamsat.view.followup;

import org.jspecify.annotations.Nullable;

import vn.giamsat.recommendation.event.ExtensionAsked;
import vn.giamsat.recommendation.event.ExtensionGranted;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * By when a recommendation is to be carried out and why, the due dates before this one, oldest
 * first, and the later one that the addressee asked for.
 */
public record DueDate(
        @Nullable LocalDate dueOn,
        @Nullable String dueReason,
        List<DueDateVersion> dueHistory,
        @Nullable ExtensionAsked waitingExtension) {

    static DueDate first(@Nullable LocalDate on, @Nullable String reason) {
        return new DueDate(on, reason, List.of(), null);
    }

    public boolean isBefore(LocalDate day) {
        return dueOn != null && dueOn.isBefore(day);
    }

    /** A fact that names no day leaves the one there is. */
    DueDate setTo(@Nullable LocalDate on, @Nullable String reason) {
        return on == null ? this : new DueDate(on, reason, history(), waitingExtension);
    }

    private List<DueDateVersion> history() {
        Stream<DueDateVersion> present = Stream.of(new DueDateVersion(dueOn, dueReason));
        return Stream.concat(dueHistory.stream(), present).toList();
    }

    DueDate asked(ExtensionAsked e) {
        return waitingFor(e);
    }

    /** The reason the extension was asked for is why the new date holds. */
    DueDate granted(ExtensionGranted e) {
        String reason = waitingExtension == null ? e.note() : waitingExtension.reason();
        return setTo(e.dueOn(), reason).withoutRequest();
    }

    /** Nothing was asked, or what was asked is decided, or no longer of use. */
    DueDate withoutRequest() {
        return waitingFor(null);
    }

    private DueDate waitingFor(@Nullable ExtensionAsked request) {
        return new DueDate(dueOn, dueReason, dueHistory, request);
    }
}
