package vn.giamsat.view.evidence;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.EvidenceFile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One file in its place: of a delegation, a case or a recommendation. */
public record EvidenceRow(
        @Nullable UUID evidence,
        @Nullable UUID delegation,
        @Nullable UUID inspection,
        @Nullable UUID recommendation,
        EvidenceSource source,
        boolean fromUnit,
        EvidenceFile file,
        String sha256,
        @Nullable String shows,
        @Nullable UUID session,
        @Nullable LocalDate evidenceDate,
        @Nullable String addedBy,
        Instant addedAt,
        @Nullable String withdrawnBecause,
        boolean illustrated,
        long added) {

    EvidenceRow withdrawn(String reason) {
        return new EvidenceRow(
                evidence,
                delegation,
                inspection,
                recommendation,
                source,
                fromUnit,
                file,
                sha256,
                shows,
                session,
                evidenceDate,
                addedBy,
                addedAt,
                reason,
                illustrated,
                added);
    }

    /** Who entered a file is not told to a unit. */
    public EvidenceRow withoutWhoAdded() {
        return new EvidenceRow(
                evidence,
                delegation,
                inspection,
                recommendation,
                source,
                fromUnit,
                file,
                sha256,
                shows,
                session,
                evidenceDate,
                null,
                addedAt,
                withdrawnBecause,
                illustrated,
                added);
    }
}
