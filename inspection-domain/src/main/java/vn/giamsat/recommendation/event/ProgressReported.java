package vn.giamsat.recommendation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.EvidenceFile;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The addressee reported progress. */
@StoredAs(name = "recommendation.progress-reported", version = 1)
public record ProgressReported(
        UUID recommendation,
        String text,
        List<EvidenceFile> files,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements RecommendationEvent {}
