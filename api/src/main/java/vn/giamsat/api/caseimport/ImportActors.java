package vn.giamsat.api.caseimport;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who plays a case: the accounts that send its commands, and the units that are registered already.
 */
public interface ImportActors {

    /** The account for a part such as "clerk" or "leader"; empty when nobody here plays it. */
    Optional<UUID> account(String part);

    /**
     * The unit registered for this part of the case, "issuer" or "subject"; empty to register it.
     */
    Optional<UUID> unit(String part);

    /** Unusual days of the case that were compared with its papers. */
    default Set<LocalDate> confirmedDays() {
        return Set.of();
    }
}
