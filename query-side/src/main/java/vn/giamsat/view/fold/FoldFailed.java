package vn.giamsat.view.fold;

/** An event a view cannot take: names the view, the row and the position it stopped at. */
public final class FoldFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FoldFailed(String view, String key, RecordedEvent event, RuntimeException cause) {
        super(
                "view %s cannot take %s at position %d into row %s"
                        .formatted(
                                view,
                                event.event().getClass().getSimpleName(),
                                event.position(),
                                key),
                cause);
    }
}
