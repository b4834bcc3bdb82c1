package vn.giamsat.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Knows a program by the token it carries; a token that is not valid makes nobody of it. */
final class TokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final AccessTokens tokens;
    private final Callers callers;
    private final LocaleResolver locales;
    private final Clock clock;

    TokenFilter(AccessTokens tokens, Callers callers, LocaleResolver locales, Clock clock) {
        this.tokens = tokens;
        this.callers = callers;
        this.locales = locales;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Locale locale = locales.resolveLocale(request);
        token(request)
                .flatMap(tokens::accountOf)
                .flatMap(account -> callers.find(account, locale))
                .ifPresent(this::isCalling);
        chain.doFilter(request, response);
    }

    private void isCalling(Caller caller) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new CallerAuthentication(caller, clock.instant()));
        SecurityContextHolder.setContext(context);
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
