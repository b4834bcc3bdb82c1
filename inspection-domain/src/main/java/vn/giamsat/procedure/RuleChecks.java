package vn.giamsat.procedure;

import static vn.giamsat.deadline.rule.AdoptionRule.AN_EXTENSION_CAP_IS_NOT_NEGATIVE;
import static vn.giamsat.deadline.rule.AdoptionRule.A_DEADLINE_RULE_DOES_NOT_END_BEFORE_IT_BEGINS;
import static vn.giamsat.deadline.rule.AdoptionRule.A_DEADLINE_RULE_SAYS_WHERE_IT_IS_WRITTEN;
import static vn.giamsat.deadline.rule.AdoptionRule.A_DEADLINE_RULE_SPEAKS_OF_A_KIND_OF_CASE;
import static vn.giamsat.deadline.rule.AdoptionRule.A_LIMIT_IS_A_NUMBER_OF_DAYS;

import vn.giamsat.deadline.event.RuleSource;
import vn.giamsat.deadline.event.RuleTerms;
import vn.giamsat.rule.RuleViolated;

import java.time.LocalDate;
import java.util.HashSet;

/** What is asked of the words of a rule, be it new or corrected. */
public final class RuleChecks {

    private static final int MOST_DAYS = 3_650;

    private RuleChecks() {}

    public static void require(RuleTerms terms, RuleSource source) {
        RuleViolated.require(
                !terms.kinds().isEmpty()
                        && new HashSet<>(terms.kinds()).size() == terms.kinds().size(),
                A_DEADLINE_RULE_SPEAKS_OF_A_KIND_OF_CASE);
        RuleViolated.require(
                terms.days() >= 1 && terms.days() <= MOST_DAYS, A_LIMIT_IS_A_NUMBER_OF_DAYS);
        RuleViolated.require(
                terms.extensionCap() >= 0 && terms.extensionCap() <= MOST_DAYS,
                AN_EXTENSION_CAP_IS_NOT_NEGATIVE);
        requireCited(source.citation());
        requireForward(source);
    }

    public static void requireCited(String citation) {
        RuleViolated.require(!citation.isBlank(), A_DEADLINE_RULE_SAYS_WHERE_IT_IS_WRITTEN);
    }

    public static void requireForward(RuleSource source) {
        LocalDate last = source.validTo();
        RuleViolated.require(
                last == null || !last.isBefore(source.validFrom()),
                A_DEADLINE_RULE_DOES_NOT_END_BEFORE_IT_BEGINS);
    }
}
