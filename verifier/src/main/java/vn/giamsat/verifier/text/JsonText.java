package vn.giamsat.verifier.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text that a JSON string stands for, RFC 8259 §7. */
final class JsonText {

    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";

    private JsonText() {}

    static String unescaped(byte[] text, int start, int end) {
        String written = utf8(Arrays.copyOfRange(text, start, end));
        if (written.indexOf('\\') < 0) {
            return written;
        }
        var meant = new StringBuilder(written.length());
        int at = 0;
        while (at < written.length()) {
            char c = written.charAt(at++);
            if (c != '\\') {
                meant.append(c);
            } else if (at < written.length() && written.charAt(at) == 'u') {
                meant.append(codeUnit(written, at + 1));
                at += 5;
            } else {
                int which = at < written.length() ? ESCAPES.indexOf(written.charAt(at)) : -1;
                if (which < 0) {
                    throw new Unreadable("not an escape of JSON");
                }
                meant.append(MEANT.charAt(which));
                at++;
            }
        }
        return meant.toString();
    }

    private static char codeUnit(String written, int at) {
        if (at + 4 > written.length()) {
            throw new Unreadable("not an escape of JSON");
        }
        int unit = 0;
        for (int i = at; i < at + 4; i++) {
            char c = written.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw new Unreadable("not an escape of JSON");
            }
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Unreadable("not UTF-8", e);
        }
    }
}
