package vn.giamsat.crosscheck;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.NoticeDelivered;

import java.util.List;
import java.util.UUID;

/** Whom the notice of a case has reached. */
public final class NoticeOfCase {

    private NoticeOfCase() {}

    /** Where nothing is recorded of the case, nothing is known against it. */
    public static boolean hasReached(UUID unit, List<DomainEvent> history) {
        return history.isEmpty()
                || history.stream()
                        .anyMatch(
                                event ->
                                        event instanceof NoticeDelivered delivered
                                                && delivered.recipients().contains(unit));
    }
}
