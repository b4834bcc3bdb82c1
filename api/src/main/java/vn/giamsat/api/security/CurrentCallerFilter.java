package vn.giamsat.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Looks the account of a session up anew for each request, so that what was revoked is gone at
 * once. A session ends when its account is disabled, its password changed, or after a working day.
 */
final class CurrentCallerFilter extends OncePerRequestFilter {

    private static final Duration WORKING_DAY = Duration.ofHours(8);

    private final Callers callers;
    private final Credentials credentials;
    private final LocaleResolver locales;
    private final Clock clock;

    CurrentCallerFilter(
            Callers callers, Credentials credentials, LocaleResolver locales, Clock clock) {
        this.callers = callers;
        this.credentials = credentials;
        this.locales = locales;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication()
                instanceof CallerAuthentication before) {
            // a context of this request only: the one in the session stays as it is
            var context = SecurityContextHolder.createEmptyContext();
            now(before, request).ifPresentOrElse(context::setAuthentication, () -> end(request));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    private Optional<CallerAuthentication> now(
            CallerAuthentication before, HttpServletRequest request) {
        var account = before.getPrincipal().account();
        if (clock.instant().isAfter(before.since().plus(WORKING_DAY))
                || credentials.ended(account, before.since())) {
            return Optional.empty();
        }
        return callers.find(account, locales.resolveLocale(request))
                .map(caller -> new CallerAuthentication(caller, before.since()));
    }

    private static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
