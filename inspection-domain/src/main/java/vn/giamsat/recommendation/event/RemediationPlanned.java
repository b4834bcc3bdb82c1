package vn.giamsat.recommendation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The addressee said how it will be carried out. */
@StoredAs(name = "recommendation.remediation-planned", version = 1)
public record RemediationPlanned(
        UUID recommendation,
        String text,
        @Nullable Document document,
        List<EvidenceFile> files,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements RecommendationEvent {}
