package vn.giamsat.api.security;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The one way in by name and password, for pages and for programs alike. */
public final class SignIn {

    private static final Duration MOMENT = Duration.ofSeconds(1);

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

    /**
     * Counted as a failure before the password is looked at, so that guesses side by side count.
     */
    public Outcome attempt(String username, String password, String address, Locale locale) {
        Optional<SignInThrottle.Attempt> attempt = throttle.begin(username, address);
        if (attempt.isEmpty()) {
            return new Outcome.TooMany(throttle.waitFor(username, address));
        }
        Optional<UUID> account;
        try {
            account = credentials.check(username, password);
        } catch (TooBusy e) {
            throttle.undo(attempt.get());
            return new Outcome.TooMany(MOMENT);
        }
        Optional<Caller> caller = account.flatMap(id -> callers.find(id, locale));
        if (caller.isEmpty()) {
            return new Outcome.Refused();
        }
        throttle.succeeded(attempt.get());
        return new Outcome.SignedIn(caller.get());
    }
}
