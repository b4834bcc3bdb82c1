package vn.giamsat.inspection;

import static vn.giamsat.inspection.rule.InspectionRule.A_RECOMMENDATION_IS_DUE_ON_OR_AFTER_THE_NOTICE;
import static vn.giamsat.inspection.rule.InspectionRule.A_RECOMMENDATION_SAYS_WHAT_IS_TO_BE_DONE;
import static vn.giamsat.inspection.rule.InspectionRule.A_REFERENCE_NAMES_ONE_RECOMMENDATION_OF_THE_NOTICE;
import static vn.giamsat.inspection.rule.InspectionRule.EACH_RECOMMENDATION_HAS_ITS_OWN_ID;

import vn.giamsat.event.WrittenAlike;
import vn.giamsat.inspection.event.RecommendationDrawn;
import vn.giamsat.inspection.rule.InspectionRule;
import vn.giamsat.rule.RuleViolated;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is asked of the recommendations a notice states; it may state none. */
final class Recommending {

    private Recommending() {}

    static void require(
            List<RecommendationDrawn> recommendations, LocalDate notice, CaseFindings findings) {
        Set<UUID> ids = new HashSet<>();
        Set<String> references = new HashSet<>();
        for (RecommendationDrawn drawn : recommendations) {
            check(ids.add(drawn.recommendation()), EACH_RECOMMENDATION_HAS_ITS_OWN_ID, drawn);
            String reference = drawn.reference();
            check(
                    reference == null || references.add(WrittenAlike.fold(reference)),
                    A_REFERENCE_NAMES_ONE_RECOMMENDATION_OF_THE_NOTICE,
                    drawn);
            check(
                    RequiredWords.present(drawn.text()),
                    A_RECOMMENDATION_SAYS_WHAT_IS_TO_BE_DONE,
                    drawn);
            LocalDate due = drawn.dueOn();
            check(
                    due == null || !due.isBefore(notice),
                    A_RECOMMENDATION_IS_DUE_ON_OR_AFTER_THE_NOTICE,
                    drawn);
            drawn.findings().forEach(findings::approved);
        }
    }

    private static void check(boolean holds, InspectionRule rule, RecommendationDrawn drawn) {
        if (!holds) {
            throw new RuleViolated(
                    rule, Map.of("recommendation", drawn.recommendation().toString()));
        }
    }
}
