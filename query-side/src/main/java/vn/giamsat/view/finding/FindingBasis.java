package vn.giamsat.view.finding;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** In which session something was found, by which evidence, and on which day. */
public record FindingBasis(
        @Nullable UUID session, List<UUID> evidence, @Nullable LocalDate occurredOn) {

    FindingBasis withoutEvidence() {
        return new FindingBasis(session, List.of(), occurredOn);
    }
}
