package vn.giamsat.eventlog.note;

import java.util.Base64;

/** Standard base64 with padding (RFC 4648 §4), in the one way each value can be written. */
final class Base64Text {

    private Base64Text() {}

    static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] decode(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (of(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new MalformedNote("not base64: " + text, e);
        }
        throw new MalformedNote("base64 that could be written shorter: " + text);
    }
}
