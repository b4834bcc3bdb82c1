package vn.giamsat.inspection;

import static vn.giamsat.inspection.rule.InspectionRule.A_REASON_IS_GIVEN;
import static vn.giamsat.rule.RuleViolated.require;

import org.jspecify.annotations.Nullable;

/** Words that must not be missing. */
final class RequiredWords {

    private RequiredWords() {}

    static boolean present(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    static void requireReason(String reason) {
        require(present(reason), A_REASON_IS_GIVEN);
    }
}
