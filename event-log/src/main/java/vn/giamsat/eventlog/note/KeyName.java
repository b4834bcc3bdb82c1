package vn.giamsat.eventlog.note;

import java.nio.charset.StandardCharsets;

/** Names of keys, and origins of logs: no spaces, no plus, nothing invisible (C2SP signed-note). */
public final class KeyName {

    private static final int LONGEST = 255;

    private KeyName() {}

    public static String require(String name) {
        boolean fits =
                !name.isEmpty()
                        && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST
                        && name.codePoints().allMatch(KeyName::isAllowed);
        if (!fits) {
            throw new MalformedNote("not a name of a key: " + name);
        }
        return name;
    }

    private static boolean isAllowed(int character) {
        return character != '+'
                && !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && !Character.isISOControl(character);
    }
}
