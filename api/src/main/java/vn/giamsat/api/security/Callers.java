package vn.giamsat.api.security;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Knows accounts as they stand now; one that is disabled is nobody. */
public interface Callers {

    Optional<Caller> find(UUID account, Locale locale);
}
