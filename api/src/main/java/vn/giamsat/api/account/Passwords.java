package vn.giamsat.api.account;

import java.security.SecureRandom;

/** Makes passwords that can be read off a screen and typed: 20 characters, about 97 bits. */
final class Passwords {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int LETTERS_OF_A_GROUP = 5;

    private Passwords() {}

    static String random(SecureRandom random) {
        var password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            if (group > 0) {
                password.append('-');
            }
            for (int letter = 0; letter < LETTERS_OF_A_GROUP; letter++) {
                password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
        }
        return password.toString();
    }
}
