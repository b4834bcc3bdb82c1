package vn.giamsat.value;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name an account signs in with: written as its owner likes, the same in any letter case. */
public final class Username {

    /** The space of the unique keys of user names. */
    public static final String SPACE = "account.username";

    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z](?:[A-Za-z0-9]|[._-](?=[A-Za-z0-9])){2,63}");

    private Username() {}

    public static UniqueKey keyOf(String username) {
        return new UniqueKey(SPACE, username.toLowerCase(Locale.ROOT));
    }

    /**
     * Plain letters and digits, single dots, hyphens or underscores between them, 3 to 64
     * characters.
     */
    public static boolean isWellFormed(String username) {
        return SHAPE.matcher(username).matches();
    }
}
