package vn.giamsat.api.command;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * On whose behalf a command is sent: a signed-in account, or a policy that follows from an event.
 */
public record Sender(
        @Nullable UUID account,
        @Nullable String policy,
        boolean illustration,
        Set<LocalDate> confirmedDays) {
    public Sender {
        if (account == null && policy == null) {
            throw new IllegalArgumentException("A command comes from an account or from a policy");
        }
        confirmedDays = Set.copyOf(confirmedDays);
    }

    public static Sender account(UUID account) {
        return new Sender(account, null, false, Set.of());
    }

    public static Sender policy(String policy) {
        return new Sender(null, policy, false, Set.of());
    }

    /** The policy goes on with what this account did, and so it acts in its name. */
    public static Sender policy(String policy, UUID account) {
        return new Sender(account, policy, false, Set.of());
    }

    /** The same, but what it records is marked as data for demonstration (dữ liệu minh họa). */
    public Sender illustrating() {
        return new Sender(account, policy, true, confirmedDays);
    }

    /** The same, who compared these days with the paper although they are hardly meant. */
    public Sender confirming(Collection<LocalDate> days) {
        return new Sender(account, policy, illustration, Set.copyOf(days));
    }

    /** Keys of one sender never meet those of another. */
    String name() {
        return policy == null ? String.valueOf(account) : "policy:" + policy;
    }
}
