package vn.giamsat.api.session;

import org.springframework.boot.context.properties.ConfigurationProperties;

import java.time.Duration;

/**
 * How long somebody stays signed in at a browser, counted from signing in, whatever is done
 * meanwhile. The administrator says it; without a word of theirs it is a working day from coming to
 * leaving.
 */
@ConfigurationProperties("giamsat.session")
public record SessionSettings(Duration lasts) {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofDays(7);

    public SessionSettings {
        if (lasts.compareTo(SHORTEST) < 0 || lasts.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "giamsat.session.lasts is from 1s to 7d, such as 10h, and not " + lasts);
        }
    }
}
