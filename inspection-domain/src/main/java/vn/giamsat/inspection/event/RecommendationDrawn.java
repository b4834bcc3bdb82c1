package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.NewId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A binding recommendation as the notice states it; without a due date it stays visibly "chưa ấn
 * định thời hạn".
 */
public record RecommendationDrawn(
        @NewId UUID recommendation,
        @Nullable String reference,
        String text,
        UUID addressee,
        @Nullable LocalDate dueOn,
        @Nullable String dueReason,
        List<UUID> findings) {}
