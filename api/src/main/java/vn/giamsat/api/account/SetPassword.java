package vn.giamsat.api.account;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.giamsat.account.event.Role;
import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.security.AccessTokens;
import vn.giamsat.api.security.Caller;
import vn.giamsat.api.security.Callers;
import vn.giamsat.api.security.Credentials;
import vn.giamsat.api.security.SignIn;
import vn.giamsat.api.security.TooBusy;
import vn.giamsat.api.security.UnfitPassword;

import java.util.UUID;

/**
 * Sets a password, for whoever may: the account itself with the present one, or an administrator.
 */
@Component
class SetPassword {

    private static final Logger LOG = LoggerFactory.getLogger(SetPassword.class);

    private final Credentials credentials;
    private final AccessTokens tokens;
    private final Callers callers;
    private final SignIn signIn;

    SetPassword(Credentials credentials, AccessTokens tokens, Callers callers, SignIn signIn) {
        this.credentials = credentials;
        this.tokens = tokens;
        this.callers = callers;
        this.signIn = signIn;
    }

    /** Ends the account's sessions and tokens, the caller's own included. */
    void set(
            UUID id,
            @Nullable String current,
            @Nullable String wanted,
            Caller caller,
            String from) {
        String password = Required.text("password", wanted);
        if (id.equals(caller.account())) {
            confirm(caller, Required.text("current", current), from);
        } else if (!caller.holds(Role.ADMINISTRATOR)) {
            throw Refused.because(ProblemKind.ABSENT);
        }
        Caller owner =
                callers.find(id, caller.locale())
                        .orElseThrow(() -> Refused.because(ProblemKind.ABSENT));
        try {
            credentials.set(id, owner.username(), password, caller.account());
        } catch (UnfitPassword e) {
            throw Refused.malformed("password", FieldFault.INVALID);
        } catch (TooBusy e) {
            throw Refused.because(ProblemKind.TOO_MANY_REQUESTS);
        }
        tokens.revokeAll(id);
        LOG.info("the password of account {} was set by account {}", id, caller.account());
    }

    /** Guessing here is slowed down as at the door. */
    private void confirm(Caller caller, String current, String from) {
        var outcome = signIn.attempt(caller.username(), current, from, caller.locale());
        switch (outcome) {
            case SignIn.Outcome.SignedIn _ -> {}
            case SignIn.Outcome.Refused _ -> throw Refused.malformed("current", FieldFault.INVALID);
            case SignIn.Outcome.TooMany _ -> throw Refused.because(ProblemKind.TOO_MANY_REQUESTS);
        }
    }
}
