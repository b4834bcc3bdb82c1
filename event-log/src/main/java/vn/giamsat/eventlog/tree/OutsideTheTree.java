package vn.giamsat.eventlog.tree;

/** Something was asked for that the tree does not have, or not yet. */
public final class OutsideTheTree extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutsideTheTree(String message) {
        super(message);
    }
}
