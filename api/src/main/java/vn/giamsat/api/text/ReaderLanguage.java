package vn.giamsat.api.text;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

import java.util.List;
import java.util.Locale;

/** The language of the reader, of the two the product speaks. */
public final class ReaderLanguage {
    public static final Locale VIETNAMESE = Locale.of("vi");

    private static final List<Locale> SPOKEN = List.of(VIETNAMESE, Locale.ENGLISH);

    private ReaderLanguage() {}

    /** As the Accept-Language header asks; Vietnamese when it asks for nothing we speak. */
    public static Locale of(HttpServletRequest request) {
        String wanted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (wanted == null) {
            return VIETNAMESE;
        }
        try {
            @Nullable Locale best = Locale.lookup(Locale.LanguageRange.parse(wanted), SPOKEN);
            return best == null ? VIETNAMESE : best;
        } catch (IllegalArgumentException malformed) {
            return VIETNAMESE;
        }
    }
}
