package vn.giamsat.recommendation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One binding recommendation began its own life. */
@StoredAs(name = "recommendation.recommendation-opened", version = 1)
public record RecommendationOpened(
        UUID recommendation,
        UUID inspection,
        UUID delegation,
        UUID addressee,
        @Nullable String reference,
        String text,
        @Nullable LocalDate dueOn,
        @Nullable String dueReason,
        List<UUID> findings,
        Document notice,
        @Nullable LocalDate issuedOn)
        implements RecommendationEvent {}
