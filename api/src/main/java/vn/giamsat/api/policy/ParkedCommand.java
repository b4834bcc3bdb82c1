package vn.giamsat.api.policy;

import java.time.Instant;

/**
 * A command that a policy asked for and that was refused: which command, after the event at which
 * position, and why. What it says is not told: who looks after the product reads no case.
 */
public record ParkedCommand(
        String key,
        String policy,
        long position,
        String command,
        String refusedAs,
        Instant parkedAt) {}
