package vn.giamsat.deadline.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.deadline.event.RuleSource;
import vn.giamsat.deadline.event.RuleTerms;
import vn.giamsat.field.AskedInOrder;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.DeadlineRuleId;

/**
 * Takes a rule of time limits into the catalogue, under a short code by which cases name it. Its
 * identity follows from the code, whatever was given.
 */
@AskedInOrder({"code", "terms", "source", "note"})
public record AdoptDeadlineRule(
        DeadlineRuleId rule,
        String code,
        RuleTerms terms,
        RuleSource source,
        @Paragraph @Nullable String note)
        implements DeadlineRuleCommand {

    public AdoptDeadlineRule {
        rule = DeadlineRuleId.of(code);
    }
}
