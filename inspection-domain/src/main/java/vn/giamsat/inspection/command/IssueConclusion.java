package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.field.Paragraph;
import vn.giamsat.inspection.event.RecommendationDrawn;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

import java.util.List;

/**
 * The issuing body issues the formal notice of results, from which binding recommendations are
 * born.
 */
@WhileCase({CaseCondition.FILE_OPEN, CaseCondition.READY_TO_CONCLUDE})
public record IssueConclusion(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        Document notice,
        @Paragraph String summary,
        List<RecommendationDrawn> recommendations,
        Occasion occasion)
        implements InspectionCommand {}
