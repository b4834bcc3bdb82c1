package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.NewId;
import vn.giamsat.field.Paragraph;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;

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
        @Paragraph String text,
        @Refers(ReferenceKind.UNIT) UUID addressee,
        @Nullable LocalDate dueOn,
        @Paragraph @Nullable String dueReason,
        @Refers(ReferenceKind.FINDING) List<UUID> findings) {}
