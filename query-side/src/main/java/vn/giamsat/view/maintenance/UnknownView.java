package vn.giamsat.view.maintenance;

/** There is no view of this name. */
public final class UnknownView extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnknownView(String name) {
        super("there is no view " + name);
    }
}
