package vn.giamsat.api.security;

/**
 * A password is shorter than twelve characters, longer than two hundred, or holds the user name.
 */
public final class UnfitPassword extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitPassword() {
        super("A password has 12 to 200 characters and does not contain the user name.");
    }
}
