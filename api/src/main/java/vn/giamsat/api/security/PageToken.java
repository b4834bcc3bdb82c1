package vn.giamsat.api.security;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * The token by which a page that posts is known as one of ours. A cookie of the browser holds it,
 * not the session: a page that was open over night posts as well as a new one, and nobody who only
 * looks at the page for signing in has a session. Over TLS no neighbouring server can set the
 * cookie: its name begins with {@code __Host-}.
 */
@Component
final class PageToken {

    private static final String NAME = "csrf";

    private final boolean secure;

    PageToken(@Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        this.secure = secure;
    }

    void isAskedFor(CsrfConfigurer<HttpSecurity> csrf) {
        var cookie = new CookieCsrfTokenRepository();
        cookie.setCookieName(secure ? "__Host-" + NAME : NAME);
        cookie.setCookiePath("/");
        cookie.setCookieCustomizer(
                c -> {
                    c.httpOnly(true).sameSite("Lax");
                    if (secure) {
                        c.secure(true);
                    }
                });
        csrf.csrfTokenRepository(cookie).ignoringRequestMatchers(PageToken::isSignOut);
    }

    /** No other site's request carries the session, and whoever wants to leave shall be able to. */
    private static boolean isSignOut(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && request.getServletPath().equals("/sign-out");
    }
}
