package vn.giamsat.api.command;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a caller would wait for more than the record of the act (RFC 7240, {@code wait}). What
 * is not understood is ignored, as the RFC asks; nobody waits longer than two seconds.
 */
final class Prefer {
    static final String HEADER = "Prefer";
    static final String APPLIED = "Preference-Applied";

    private static final Pattern WAIT =
            Pattern.compile("(?i)(?:^|[,;])\\s*wait\\s*=\\s*\"?(\\d{1,9})\"?\\s*(?:$|[,;])");
    private static final long LONGEST = 2;

    private Prefer() {}

    static Optional<Duration> waitIn(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        Matcher wait = WAIT.matcher(header);
        return wait.find()
                ? Optional.of(Duration.ofSeconds(Math.min(LONGEST, Long.parseLong(wait.group(1)))))
                : Optional.empty();
    }

    static String applied(Duration waited) {
        return "wait=" + waited.toSeconds();
    }
}
