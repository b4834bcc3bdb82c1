package vn.giamsat.api.text;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Tells a stored identity from words. */
public final class Identities {

    private static final Pattern FORM =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Identities() {}

    public static Optional<UUID> in(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
