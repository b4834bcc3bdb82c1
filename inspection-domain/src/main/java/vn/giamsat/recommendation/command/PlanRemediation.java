package vn.giamsat.recommendation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.RecommendationId;

import java.util.List;

/** The addressee says how and by whom it will be carried out (kế hoạch khắc phục). */
@WhileRecommendation(RecommendationCondition.TO_BE_CARRIED_OUT)
public record PlanRemediation(
        RecommendationId recommendation,
        @Nullable Long expectedVersion,
        @Paragraph String text,
        @Nullable Document document,
        List<EvidenceFile> files,
        Occasion occasion)
        implements RecommendationCommand {}
