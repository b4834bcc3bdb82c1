package vn.giamsat.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

import java.io.IOException;

/** Where signing in leads: to the page that was wanted, or back to try again. */
final class SignInLeadsOn {

    private SignInLeadsOn() {}

    static void succeeded(
            HttpServletRequest request, HttpServletResponse response, Authentication known)
            throws IOException {
        String to = wanted(request);
        response.sendRedirect(to == null ? request.getContextPath() + "/" : to);
    }

    static void failed(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        String page =
                failure instanceof LockedException
                        ? LocalAddress.signIn(request, wanted(request), "error", "wait")
                        : LocalAddress.signIn(request, wanted(request), "error");
        response.sendRedirect(page);
    }

    private static @Nullable String wanted(HttpServletRequest request) {
        return LocalAddress.of(request.getParameter(LocalAddress.PARAMETER)).orElse(null);
    }
}
