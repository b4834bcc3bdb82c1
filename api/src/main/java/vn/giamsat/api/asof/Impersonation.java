package vn.giamsat.api.asof;

import org.jspecify.annotations.Nullable;

import vn.giamsat.account.event.Role;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.security.Caller;
import vn.giamsat.view.account.AccountRow;
import vn.giamsat.view.account.Accounts;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds the account through whose eyes somebody wants to see what the office showed: auditors
 * anybody's, everybody their own of then.
 */
final class Impersonation {
    static final String PARAMETER = "seenBy";

    private final Accounts accounts;

    Impersonation(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The account of this id or user name as it stood at the moment, in the reader's language. */
    Caller of(String text, Caller reader, @Nullable Long asOf) {
        boolean own = text.equals(reader.username()) || text.equals(reader.account().toString());
        if (!own && !reader.holds(Role.AUDITOR)) {
            throw Refused.because(ProblemKind.EYES_OF_ANOTHER);
        }
        AccountRow account =
                find(text, asOf)
                        .orElseThrow(
                                () ->
                                        because(
                                                find(text, null).isPresent()
                                                        ? ProblemKind.EYES_NOT_YET_OPENED
                                                        : ProblemKind.EYES_UNKNOWN,
                                                text));
        if (!account.enabled()) {
            throw because(ProblemKind.EYES_DISABLED, text);
        }
        return Caller.of(account, reader.locale());
    }

    private Optional<AccountRow> find(String text, @Nullable Long asOf) {
        try {
            UUID id = UUID.fromString(text);
            return accounts.find(id, asOf);
        } catch (IllegalArgumentException notAnId) {
            return accounts.findByUsername(text, asOf);
        }
    }

    private static Refused because(ProblemKind kind, String text) {
        return Refused.because(
                kind, Map.of(PARAMETER, text.substring(0, Math.min(60, text.length()))));
    }
}
