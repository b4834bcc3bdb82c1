package vn.giamsat.api.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.io.IOException;
import java.util.Locale;

/** Remembers the language a person chose, then shows the same page anew in it. */
public final class ChosenLanguage implements HandlerInterceptor {

    public static final String PARAMETER = "lang";

    private final LocaleResolver locales;

    ChosenLanguage(LocaleResolver locales) {
        this.locales = locales;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        String chosen = request.getParameter(PARAMETER);
        if (chosen == null || !HttpMethod.GET.matches(request.getMethod())) {
            return true;
        }
        locales.setLocale(request, response, Locale.forLanguageTag(chosen));
        response.sendRedirect(here(request).replaceQueryParam(PARAMETER).build().toUriString());
        return false;
    }

    /** The page being read, without the server's name. */
    public static ServletUriComponentsBuilder here(HttpServletRequest request) {
        ServletUriComponentsBuilder here = ServletUriComponentsBuilder.fromRequest(request);
        here.scheme(null).host(null).port(null);
        return here;
    }
}
