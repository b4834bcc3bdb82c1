package vn.giamsat.view.followup;

import org.jspecify.annotations.Nullable;

import vn.giamsat.recommendation.event.ExtensionAsked;
import vn.giamsat.recommendation.event.ExtensionGranted;
import vn.giamsat.recommendation.event.ExtensionRefused;
import vn.giamsat.view.fold.ShownWhole;
import vn.giamsat.view.followup.answer.ExtensionRequest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * By when a recommendation is to be carried out and why, the due dates before this one, which
 * request for a later one waits, and all of them with how they ended; lists are oldest first.
 */
public record DueDate(
        @Nullable LocalDate dueOn,
        @Nullable String dueReason,
        List<DueDateVersion> dueHistory,
        @Nullable ExtensionAsked waitingExtension,
        @ShownWhole List<ExtensionRequest> extensionsAsked) {

    static DueDate first(@Nullable LocalDate on, @Nullable String reason) {
        return new DueDate(on, reason, List.of(), null, List.of());
    }

    public boolean isBefore(LocalDate day) {
        return dueOn != null && dueOn.isBefore(day);
    }

    /** A fact that names no day leaves the one there is. */
    DueDate setTo(@Nullable LocalDate on, @Nullable String reason) {
        return on == null
                ? this
                : new DueDate(
                        on,
                        reason,
                        and(dueHistory, new DueDateVersion(dueOn, dueReason)),
                        waitingExtension,
                        extensionsAsked);
    }

    DueDate asked(ExtensionAsked e, boolean illustration) {
        return with(e, and(extensionsAsked, ExtensionRequest.waiting(e, illustration)));
    }

    /** The reason the extension was asked for is why the new date holds. */
    DueDate granted(ExtensionGranted e, boolean illustration) {
        String reason = waitingExtension == null ? e.note() : waitingExtension.reason();
        return ended(e.request(), request -> request.granted(e, illustration))
                .setTo(e.dueOn(), reason);
    }

    DueDate refused(ExtensionRefused e, boolean illustration) {
        return ended(e.request(), request -> request.refused(e, illustration));
    }

    /** Nothing is left to be extended, so nobody decides any more about what was asked. */
    DueDate lapsed(@Nullable LocalDate on, boolean illustration) {
        return waitingExtension == null
                ? this
                : ended(waitingExtension.request(), request -> request.lapsed(on, illustration));
    }

    private DueDate ended(UUID request, UnaryOperator<ExtensionRequest> end) {
        return with(
                null,
                extensionsAsked.stream()
                        .map(one -> one.asked().request().equals(request) ? end.apply(one) : one)
                        .toList());
    }

    private DueDate with(@Nullable ExtensionAsked waiting, List<ExtensionRequest> requests) {
        return new DueDate(dueOn, dueReason, dueHistory, waiting, requests);
    }

    private static <T> List<T> and(List<T> before, T next) {
        return Stream.concat(before.stream(), Stream.of(next)).toList();
    }
}
