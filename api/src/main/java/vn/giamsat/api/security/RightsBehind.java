package vn.giamsat.api.security;

/**
 * What rights rest on is not known as it stands now, because a view is parked or too far behind.
 * Nobody is let through on what may have been withdrawn.
 */
public final class RightsBehind extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RightsBehind(String view) {
        super("view %s has not taken what rights rest on".formatted(view), null, false, false);
    }
}
