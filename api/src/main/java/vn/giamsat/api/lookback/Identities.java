package vn.giamsat.api.lookback;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Tells a stored identity from words. */
final class Identities {

    private static final Pattern FORM =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Identities() {}

    static Optional<UUID> in(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
