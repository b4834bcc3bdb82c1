package vn.giamsat.recommendation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.event.NewId;
import vn.giamsat.field.DemandedByRule;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.RecommendationId;

import java.util.List;
import java.util.UUID;

/** The addressee reports the result (báo cáo kết quả khắc phục) with its evidence. */
@WhileRecommendation(RecommendationCondition.TO_BE_CARRIED_OUT)
public record SubmitResponse(
        RecommendationId recommendation,
        @Nullable Long expectedVersion,
        @NewId UUID response,
        @Paragraph String text,
        @DemandedByRule @Nullable Document document,
        @DemandedByRule List<EvidenceFile> files,
        Occasion occasion)
        implements RecommendationCommand {}
