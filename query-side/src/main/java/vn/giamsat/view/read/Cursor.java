package vn.giamsat.view.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/** The last item of a page: what it is sorted by, and its key to tell equals apart. */
record Cursor(String sortedBy, String key) {

    private static final char BETWEEN = '\u0000';

    String encoded() {
        byte[] bytes = (sortedBy + BETWEEN + key).getBytes(UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static Cursor decode(String encoded) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(encoded), UTF_8);
            int between = text.lastIndexOf(BETWEEN);
            if (between >= 0 && text.indexOf(BETWEEN) == between) {
                return new Cursor(text.substring(0, between), text.substring(between + 1));
            }
        } catch (IllegalArgumentException e) {
            throw (InvalidCursor) new InvalidCursor(encoded).initCause(e);
        }
        throw new InvalidCursor(encoded);
    }
}
