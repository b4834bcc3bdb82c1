package vn.giamsat.api.session;

import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;

import java.nio.charset.StandardCharsets;

/**
 * What a session keeps is text. No object is ever made out of what is stored, so nobody who writes
 * there runs code here, and no class of an older version of the product is missed.
 */
final class TextOnly {

    private TextOnly() {}

    static ConversionService conversion() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, TextOnly::stored);
        conversion.addConverter(
                byte[].class, Object.class, stored -> new String(stored, StandardCharsets.UTF_8));
        return conversion;
    }

    private static byte[] stored(Object kept) {
        if (kept instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        throw new IllegalArgumentException("A session keeps text, not " + kept.getClass());
    }
}
