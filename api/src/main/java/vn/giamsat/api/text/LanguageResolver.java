package vn.giamsat.api.text;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Vietnamese, unless a person chose English; a program says it with Accept-Language. */
final class LanguageResolver implements LocaleResolver {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final String COOKIE = "language";
    private static final List<Locale> KNOWN = List.of(VIETNAMESE, Locale.ENGLISH);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        if (chosen != null) {
            return known(chosen.getValue());
        }
        return isProgram(request) ? accepted(request) : VIETNAMESE;
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        if (response == null || locale == null) {
            return;
        }
        ResponseCookie cookie =
                ResponseCookie.from(COOKIE, known(locale.getLanguage()).getLanguage())
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(Duration.ofDays(365))
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static boolean isProgram(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api/");
    }

    private static Locale accepted(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        try {
            Locale best =
                    header == null
                            ? null
                            : Locale.lookup(Locale.LanguageRange.parse(header), KNOWN);
            return best == null ? VIETNAMESE : best;
        } catch (IllegalArgumentException malformed) {
            return VIETNAMESE;
        }
    }

    private static Locale known(String language) {
        return language.equals("en") ? Locale.ENGLISH : VIETNAMESE;
    }
}
