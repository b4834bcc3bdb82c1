package vn.giamsat.api.command;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * On whose behalf a command is sent: a signed-in account, or a policy that follows from an event.
 */
public record Sender(@Nullable UUID account, @Nullable String policy, boolean illustration) {
    public Sender {
        if (account == null && policy == null) {
            throw new IllegalArgumentException("A command comes from an account or from a policy");
        }
    }

    public static Sender account(UUID account) {
        return new Sender(account, null, false);
    }

    public static Sender policy(String policy) {
        return new Sender(null, policy, false);
    }

    /** The policy goes on with what this account did, and so it acts in its name. */
    public static Sender policy(String policy, UUID account) {
        return new Sender(account, policy, false);
    }

    /** The same, but what it records is marked as data for demonstration (dữ liệu minh họa). */
    public Sender illustrating() {
        return new Sender(account, policy, true);
    }

    /** Keys of one sender never meet those of another. */
    String name() {
        return policy == null ? String.valueOf(account) : "policy:" + policy;
    }
}
