package vn.giamsat.api.security;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

import java.time.Clock;

/** Answers the form of the sign-in page. */
final class PageSignIn implements AuthenticationProvider {

    private final SignIn signIn;
    private final Clock clock;

    PageSignIn(SignIn signIn, Clock clock) {
        this.signIn = signIn;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication form) {
        String address =
                form.getDetails() instanceof WebAuthenticationDetails details
                        ? details.getRemoteAddress()
                        : "unknown";
        var outcome =
                signIn.attempt(
                        form.getName(),
                        String.valueOf(form.getCredentials()),
                        address,
                        LocaleContextHolder.getLocale());
        return switch (outcome) {
            case SignIn.Outcome.SignedIn in ->
                    new CallerAuthentication(in.caller(), clock.instant());
            case SignIn.Outcome.Refused _ -> throw new BadCredentialsException("refused");
            case SignIn.Outcome.TooMany _ -> throw new LockedException("too many attempts");
        };
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
