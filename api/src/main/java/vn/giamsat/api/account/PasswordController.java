package vn.giamsat.api.account;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.security.Caller;

import java.util.UUID;

/** Sets a password: one's own with the present one, or, as an administrator, another's. */
@RestController
class PasswordController {

    private final SetPassword passwords;

    PasswordController(SetPassword passwords) {
        this.passwords = passwords;
    }

    record NewPassword(@Nullable String current, @Nullable String password) {}

    /** Ends the account's sessions and tokens, the caller's own included. */
    @PutMapping("/api/accounts/{id}/password")
    ResponseEntity<Void> set(
            @PathVariable UUID id,
            @RequestBody NewPassword wanted,
            @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        passwords.set(id, wanted.current(), wanted.password(), caller, request.getRemoteAddr());
        return ResponseEntity.noContent().build();
    }
}
