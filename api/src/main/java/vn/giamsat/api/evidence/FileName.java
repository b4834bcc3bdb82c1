package vn.giamsat.api.evidence;

import java.text.Normalizer;
import java.util.Locale;

/** The name a file came with: shown to people, never used as a path. */
final class FileName {
    private static final int LONGEST = 200;

    private FileName() {}

    static String clean(String name) {
        String clean = Normalizer.normalize(name, Normalizer.Form.NFC);
        boolean allowed =
                !clean.isBlank()
                        && clean.length() <= LONGEST
                        && clean.equals(clean.strip())
                        && !clean.startsWith(".")
                        && clean.codePoints().noneMatch(FileName::isForbidden);
        if (!allowed) {
            throw EvidenceFault.NAME_NOT_ALLOWED.refusal();
        }
        return clean;
    }

    /** In lower case, empty when there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isForbidden(int character) {
        return "/\\:*?\"<>|".indexOf(character) >= 0
                || switch (Character.getType(character)) {
                    // among the format characters are those that turn the direction of writing
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED ->
                            true;
                    default -> false;
                };
    }
}
