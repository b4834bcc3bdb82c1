package vn.giamsat.verifier.text;

import java.util.Base64;

/** Standard base64 (RFC 4648 §4) of which every value has exactly one spelling. */
public final class Base64Text {

    private Base64Text() {}

    public static byte[] decode(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new Unreadable("not base64: " + Unreadable.shown(text), e);
        }
        if (!encode(bytes).equals(text)) {
            throw new Unreadable("not the one spelling in base64: " + Unreadable.shown(text));
        }
        return bytes;
    }

    public static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
