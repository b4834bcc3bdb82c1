package vn.giamsat.inspection;

import static vn.giamsat.inspection.rule.InspectionRule.A_MISSING_TEXT_IS_EXPLAINED_IN_THE_NOTE;
import static vn.giamsat.inspection.rule.InspectionRule.A_STRENGTH_OR_A_NIL_RETURN_HAS_A_TEXT;
import static vn.giamsat.inspection.rule.InspectionRule.RESPONSIBILITY_IS_SAID_ONLY_OF_WHAT_FELL_SHORT;
import static vn.giamsat.rule.RuleViolated.require;

import org.jspecify.annotations.Nullable;

import vn.giamsat.inspection.event.FindingContent;
import vn.giamsat.inspection.event.FindingKind;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One finding as it stands: what it says, how far its review has come, whose words it holds. */
record ReviewedFinding(
        FindingKind kind,
        FindingContent content,
        Review review,
        boolean shown,
        Set<String> authors) {

    enum Review {
        DRAFT,
        IN_REVIEW,
        APPROVED,
        WITHDRAWN
    }

    static ReviewedFinding draft(
            FindingKind kind, FindingContent content, @Nullable String author) {
        return new ReviewedFinding(kind, content, Review.DRAFT, false, authors(Set.of(), author));
    }

    /** Other words are a draft again: approved and shown anew before the unit sees them. */
    ReviewedFinding amended(
            FindingKind newKind, FindingContent newContent, @Nullable String author) {
        return new ReviewedFinding(
                newKind, newContent, Review.DRAFT, false, authors(authors, author));
    }

    ReviewedFinding at(Review newReview) {
        return new ReviewedFinding(kind, content, newReview, shown, authors);
    }

    ReviewedFinding shownToUnit() {
        return new ReviewedFinding(kind, content, review, true, authors);
    }

    boolean isAt(Review other) {
        return review == other;
    }

    static void requireSensible(FindingKind kind, FindingContent content) {
        boolean fellShort = kind.compareTo(FindingKind.LIMITATION) >= 0;
        if (!RequiredWords.present(content.text())) {
            require(fellShort, A_STRENGTH_OR_A_NIL_RETURN_HAS_A_TEXT);
            require(RequiredWords.present(content.note()), A_MISSING_TEXT_IS_EXPLAINED_IN_THE_NOTE);
        }
        require(
                fellShort || content.responsibility() == null,
                RESPONSIBILITY_IS_SAID_ONLY_OF_WHAT_FELL_SHORT);
    }

    private static Set<String> authors(Set<String> known, @Nullable String author) {
        return Stream.concat(known.stream(), Stream.ofNullable(author))
                .collect(Collectors.toUnmodifiableSet());
    }
}
