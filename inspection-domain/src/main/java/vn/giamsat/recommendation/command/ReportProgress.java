package vn.giamsat.recommendation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.EvidenceFile;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.RecommendationId;

import java.util.List;

/** The addressee reports progress. */
@WhileRecommendation(RecommendationCondition.TO_BE_CARRIED_OUT)
public record ReportProgress(
        RecommendationId recommendation,
        @Nullable Long expectedVersion,
        @Paragraph String text,
        List<EvidenceFile> files,
        Occasion occasion)
        implements RecommendationCommand {}
