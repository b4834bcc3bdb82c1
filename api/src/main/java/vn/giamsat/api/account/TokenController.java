package vn.giamsat.api.account;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.security.AccessTokens;
import vn.giamsat.api.security.Caller;
import vn.giamsat.api.security.SignIn;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Tokens of programs: asked for with user name and password, shown once, revoked by their owner.
 */
@RestController
@RequestMapping("/api/tokens")
class TokenController {

    private static final int LONGEST_LABEL = 200;
    private static final int MOST_DAYS = 366;
    private static final int USUAL_DAYS = 30;

    private final SignIn signIn;
    private final AccessTokens tokens;

    TokenController(SignIn signIn, AccessTokens tokens) {
        this.signIn = signIn;
        this.tokens = tokens;
    }

    record TokenRequest(
            @Nullable String username,
            @Nullable String password,
            @Nullable String label,
            @Nullable Integer days) {}

    @PostMapping
    ResponseEntity<?> issue(
            @RequestBody TokenRequest wanted, HttpServletRequest request, Locale locale) {
        String username = Required.text("username", wanted.username());
        String password = Required.text("password", wanted.password());
        int days = wanted.days() == null ? USUAL_DAYS : wanted.days();
        if (days < 1 || days > MOST_DAYS) {
            throw Refused.malformed("days", FieldFault.INVALID);
        }
        return switch (signIn.attempt(username, password, request.getRemoteAddr(), locale)) {
            case SignIn.Outcome.SignedIn in ->
                    ResponseEntity.status(HttpStatus.CREATED)
                            .body(
                                    tokens.issue(
                                            in.caller().account(),
                                            label(wanted),
                                            Duration.ofDays(days)));
            case SignIn.Outcome.Refused _ -> throw Refused.because(ProblemKind.SIGN_IN_REQUIRED);
            case SignIn.Outcome.TooMany tooMany -> throw tooMany(tooMany.patience());
        };
    }

    @GetMapping
    List<AccessTokens.Listed> mine(@AuthenticationPrincipal Caller caller) {
        return tokens.validOnesOf(caller.account());
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> revoke(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        if (!tokens.revoke(caller.account(), id)) {
            throw Refused.absent();
        }
        return ResponseEntity.noContent().build();
    }

    private static String label(TokenRequest wanted) {
        String label = wanted.label() == null ? "" : wanted.label().strip();
        if (label.length() > LONGEST_LABEL) {
            throw Refused.malformed("label", FieldFault.TOO_LONG);
        }
        return label;
    }

    private static Refused tooMany(Duration patience) {
        return Refused.because(
                ProblemKind.TOO_MANY_REQUESTS, Map.of("seconds", patience.toSeconds() + 1));
    }
}
