package vn.giamsat.api.security;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Whose a session is and since when, as one line of text. */
record SessionOwner(UUID account, Instant since) {

    static Optional<SessionOwner> read(Object kept) {
        String[] parts = kept.toString().split(" ", -1);
        try {
            return parts.length == 2
                    ? Optional.of(
                            new SessionOwner(UUID.fromString(parts[0]), Instant.parse(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return account + " " + since;
    }
}
