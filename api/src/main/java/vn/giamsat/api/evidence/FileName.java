package vn.giamsat.api.evidence;

import vn.giamsat.event.UnseenCharacters;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name a file came with: shown to people, never used as a path. Folders before it, characters
 * that file systems do not take and what nobody sees are cleaned away.
 */
final class FileName {
    /** What Windows takes; longer ones cannot be saved again. */
    private static final int LONGEST = 255;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[:*?\"<>|\\p{Co}]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\u0085]+");
    private static final Pattern AROUND = Pattern.compile("^[ .]+|[ .]+$");

    private FileName() {}

    static String clean(String name) {
        String seen = UnseenCharacters.dropped(Normalizer.normalize(name, Normalizer.Form.NFC));
        String bare = FOLDERS.matcher(seen).replaceFirst("");
        String blank = BLANKS.matcher(bare).replaceAll(" ");
        String clean = AROUND.matcher(NOT_IN_NAMES.matcher(blank).replaceAll("-")).replaceAll("");
        if (clean.isEmpty() || blank.strip().lastIndexOf('.') == 0) {
            throw EvidenceFault.NAME_MISSING.refusal();
        }
        if (clean.codePoints().anyMatch(UnseenCharacters::isControl)) {
            throw EvidenceFault.NAME_CHARACTER.refusal();
        }
        if (clean.length() > LONGEST) {
            throw EvidenceFault.NAME_TOO_LONG.refusal();
        }
        return clean;
    }

    /** In lower case, empty when there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
