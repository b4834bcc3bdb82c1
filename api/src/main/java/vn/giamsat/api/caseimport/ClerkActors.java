package vn.giamsat.api.caseimport;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A clerk enters the facts of a case from its papers; nobody else of the case is here to act. */
record ClerkActors(UUID clerk, Map<String, UUID> units, Set<LocalDate> confirmedDays)
        implements ImportActors {

    @Override
    public Optional<UUID> account(String part) {
        return part.equals("clerk") ? Optional.of(clerk) : Optional.empty();
    }

    @Override
    public Optional<UUID> unit(String part) {
        return Optional.ofNullable(units.get(part));
    }
}
