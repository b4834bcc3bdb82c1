package vn.giamsat.api.security;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The one way in by name and password, for pages and for programs alike. */
public final class SignIn {

    private final Credentials credentials;
    private final SignInThrottle throttle;
    private final Callers callers;

    public SignIn(Credentials credentials, SignInThrottle throttle, Callers callers) {
        this.credentials = credentials;
        this.throttle = throttle;
        this.callers = callers;
    }

    /** What came of it; a wrong name and a wrong password look the same. */
    public sealed interface Outcome {

        record SignedIn(Caller caller) implements Outcome {}

        record Refused() implements Outcome {}

        record TooMany(Duration patience) implements Outcome {}
    }

    public Outcome attempt(String username, String password, String address, Locale locale) {
        Duration wait = throttle.waitFor(username, address);
        if (!wait.isZero()) {
            return new Outcome.TooMany(wait);
        }
        Optional<UUID> account = credentials.check(username, password);
        Optional<Caller> caller = account.flatMap(id -> callers.find(id, locale));
        if (caller.isEmpty()) {
            throttle.failed(username, address);
            return new Outcome.Refused();
        }
        throttle.succeeded(username);
        return new Outcome.SignedIn(caller.get());
    }
}
