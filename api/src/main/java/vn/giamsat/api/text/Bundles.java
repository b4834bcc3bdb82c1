package vn.giamsat.api.text;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Finds the texts of a language; without a language we know, Vietnamese. Never the machine's own.
 */
public final class Bundles {

    private static final Control NO_MACHINE_LANGUAGE =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Bundles() {}

    public static ResourceBundle of(String name, Locale locale) {
        Locale known =
                locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("vi");
        return ResourceBundle.getBundle("messages/" + name, known, NO_MACHINE_LANGUAGE);
    }
}
