package vn.giamsat.view.casefile;

import org.jspecify.annotations.Nullable;

import vn.giamsat.inspection.event.TimeLimit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case whose last day was counted, with all it was counted from, and whether the reader may see
 * the case itself.
 */
public record DatedCase(
        UUID inspection,
        @Nullable String subjectName,
        String theme,
        TimeLimit timeLimit,
        LocalDate clockStartedOn,
        LocalDate dueOn,
        int extensionDays,
        boolean seen) {}
