package vn.giamsat.recommendation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.field.Paragraph;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.RecommendationId;
import vn.giamsat.value.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Opens the life of one binding recommendation of an issued conclusion. */
public record OpenRecommendation(
        RecommendationId recommendation,
        InspectionId inspection,
        DelegationId delegation,
        UnitId addressee,
        @Nullable String reference,
        @Paragraph String text,
        @Nullable LocalDate dueOn,
        @Paragraph @Nullable String dueReason,
        @Refers(ReferenceKind.FINDING) List<UUID> findings,
        Document notice,
        @Nullable LocalDate issuedOn)
        implements RecommendationCommand {}
