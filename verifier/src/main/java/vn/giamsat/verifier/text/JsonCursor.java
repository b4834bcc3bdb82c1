package vn.giamsat.verifier.text;

import java.nio.charset.StandardCharsets;

/**
 * Walks over JSON text (RFC 8259) byte by byte, strictly, and makes nothing of what nobody asks
 * for.
 */
public final class JsonCursor {

    /** A number longer than this is not one. */
    static final int LONGEST_NUMBER = 1000;

    private final byte[] text;
    private int at;

    public JsonCursor(byte[] text) {
        this.text = text;
    }

    public int at() {
        return at;
    }

    public void space() {
        while (at < text.length
                && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
    }

    /** The next byte that is not space; -1 at the end. */
    public int peek() {
        space();
        return at < text.length ? text[at] : -1;
    }

    public boolean takeIf(char wanted) {
        if (peek() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    public void take(char wanted) {
        if (!takeIf(wanted)) {
            throw wrong("expected " + wanted);
        }
    }

    public void takeWord(String word) {
        space();
        for (int i = 0; i < word.length(); i++) {
            if (at >= text.length || text[at++] != word.charAt(i)) {
                throw wrong("expected " + word);
            }
        }
    }

    public void end() {
        if (peek() != -1) {
            throw wrong("more text after the value");
        }
    }

    /** Steps over a number and says whether it is written as an integer. */
    public boolean number() {
        int start = at;
        skip('-');
        if (!skip('0') && !digits()) {
            throw wrong("not a number");
        }
        int integerEnd = at;
        if (skip('.') && !digits()) {
            throw wrong("not a number");
        }
        if (skip('e') || skip('E')) {
            if (!skip('+')) {
                skip('-');
            }
            if (!digits()) {
                throw wrong("not a number");
            }
        }
        if (at - start > LONGEST_NUMBER) {
            throw wrong("a number too long");
        }
        return at == integerEnd;
    }

    private boolean digits() {
        int start = at;
        while (at < text.length && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        return at > start;
    }

    private boolean skip(char c) {
        if (at < text.length && text[at] == c) {
            at++;
            return true;
        }
        return false;
    }

    /** Steps over a string and says whether it is written without escapes and in ASCII. */
    public boolean string() {
        take('"');
        boolean plain = true;
        while (true) {
            if (at >= text.length) {
                throw wrong("the text ends in a string");
            }
            byte c = text[at++];
            if (c == '"') {
                return plain;
            }
            if (c == '\\') {
                plain = false;
                at++;
            } else if (c < 0) {
                plain = false;
            } else if (c < 0x20) {
                throw wrong("a control character in a string");
            }
        }
    }

    /** What stands in the string that was stepped over last, between these two places. */
    String stringBetween(int start, int end, boolean plain) {
        return plain
                ? new String(text, start, end - start, StandardCharsets.ISO_8859_1)
                : JsonText.unescaped(text, start, end);
    }

    public String nextString() {
        space();
        int start = at + 1;
        boolean plain = string();
        return stringBetween(start, at - 1, plain);
    }

    /** The bytes of the next string as they are written. */
    public byte[] slice(int start, int end) {
        return java.util.Arrays.copyOfRange(text, start, end);
    }

    public Unreadable wrong(String what) {
        return new Unreadable("not JSON at byte %d: %s".formatted(at, what));
    }
}
