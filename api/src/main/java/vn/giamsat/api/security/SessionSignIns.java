package vn.giamsat.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.LocaleResolver;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who a session belongs to and since when, and nothing else: the account is looked up anew for each
 * request, so that what was revoked is gone at once. A session ends when its account is disabled,
 * its password changed, or its time is over; one that cannot be read is nobody's.
 */
final class SessionSignIns implements SecurityContextRepository {

    static final String SIGNED_IN = "signed-in";

    private final Callers callers;
    private final Credentials credentials;
    private final LocaleResolver locales;
    private final Clock clock;
    private final Duration lasts;

    SessionSignIns(
            Callers callers,
            Credentials credentials,
            LocaleResolver locales,
            Clock clock,
            Duration lasts) {
        this.callers = callers;
        this.credentials = credentials;
        this.locales = locales;
        this.clock = clock;
        this.lasts = lasts;
    }

    /** Only asked when somebody needs to know: a style sheet is handed to everybody. */
    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(SingletonSupplier.of(() -> context(request)));
    }

    private record Deferred(Supplier<SecurityContext> context) implements DeferredSecurityContext {

        @Override
        public SecurityContext get() {
            return context.get();
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }

    @Override
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        return context(exchange.getRequest());
    }

    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof CallerAuthentication in) {
            var signedIn = new SessionOwner(in.getPrincipal().account(), in.since());
            request.getSession().setAttribute(SIGNED_IN, signedIn.toString());
            return;
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(SIGNED_IN);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(SIGNED_IN) != null;
    }

    private SecurityContext context(HttpServletRequest request) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        HttpSession session = request.getSession(false);
        Object kept = session == null ? null : session.getAttribute(SIGNED_IN);
        if (session != null && kept != null) {
            SessionOwner.read(kept)
                    .flatMap(owner -> now(owner, request))
                    .ifPresentOrElse(context::setAuthentication, session::invalidate);
        }
        return context;
    }

    private Optional<CallerAuthentication> now(SessionOwner owner, HttpServletRequest request) {
        Instant since = owner.since();
        if (clock.instant().isAfter(since.plus(lasts))
                || credentials.ended(owner.account(), since)) {
            return Optional.empty();
        }
        return callers.find(owner.account(), locales.resolveLocale(request))
                .map(caller -> new CallerAuthentication(caller, since));
    }
}
