package vn.giamsat.eventlog.leaf;

/** An event has a field that cannot be written as a line of a leaf. */
public final class UnfitForLeaf extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitForLeaf(String message) {
        super(message);
    }
}
