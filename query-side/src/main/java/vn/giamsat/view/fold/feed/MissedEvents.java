package vn.giamsat.view.fold.feed;

/** A view is offered events while others before them never reached it. */
public final class MissedEvents extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissedEvents(String view, long applied, long offeredAfter) {
        super(
                "view %s has taken the log up to %d and is offered what follows %d"
                        .formatted(view, applied, offeredAfter));
    }
}
