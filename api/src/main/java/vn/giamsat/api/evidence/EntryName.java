package vn.giamsat.api.evidence;

import vn.giamsat.event.UnseenCharacters;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The name of an entry as it can be shown: it only names, nothing is found or written by it. */
final class EntryName {

    private static final int LONGEST = 255;
    private static final char UNREADABLE = '\uFFFD';

    /** The letters of Vietnamese editions of Windows. */
    private static final Charset OF_WINDOWS = Charset.forName("windows-1258");

    private EntryName() {}

    static String shown(String name) {
        String seen = UnseenCharacters.dropped(Normalizer.normalize(name, Normalizer.Form.NFC));
        return seen.codePoints()
                .map(c -> isShown(c) ? c : UNREADABLE)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Octets that were each taken for a letter are the letters of older Windows. */
    static String ofWindows(String octets) {
        return shown(new String(octets.getBytes(StandardCharsets.ISO_8859_1), OF_WINDOWS));
    }

    private static boolean isShown(int character) {
        return !UnseenCharacters.isControl(character)
                && !UnseenCharacters.turnsDirection(character)
                && !UnseenCharacters.breaksLine(character);
    }
}
