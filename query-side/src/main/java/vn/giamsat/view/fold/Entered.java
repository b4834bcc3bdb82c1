package vn.giamsat.view.fold;

/** Whether any fact of a row is an illustration, and where in the log its first one stands. */
public record Entered(boolean illustrated, long recorded) {

    public static Entered by(RecordedEvent first) {
        return new Entered(first.illustration(), first.position());
    }

    public Entered and(RecordedEvent later) {
        return new Entered(illustrated || later.illustration(), recorded);
    }
}
