package vn.giamsat.view.fold;

/** An event builds upon a row that is not there: the view is not what the log says. */
public final class LostEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LostEvent(String view, String key, RecordedEvent event) {
        super(
                "view %s has no row %s for %s at position %d"
                        .formatted(
                                view,
                                key,
                                event.event().getClass().getSimpleName(),
                                event.position()));
    }
}
