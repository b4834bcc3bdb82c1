package vn.giamsat.api.form.reference;

import org.springframework.stereotype.Component;

import vn.giamsat.api.text.Terms;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.procedure.DeadlineRule;
import vn.giamsat.procedure.DeadlineRules;

import java.util.List;

/** The limits of time the procedure knows: level, days, and the paper that sets them. */
@Component
final class DeadlineRuleReferences implements References {

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.DEADLINE_RULE;
    }

    @Override
    public List<Option> offered(Question question) {
        Terms terms = Terms.in(question.locale());
        return DeadlineRules.all().stream().map(rule -> option(rule, terms)).toList();
    }

    private static Option option(DeadlineRule rule, Terms terms) {
        String label =
                "%s: %d %s".formatted(terms.of(rule.level()), rule.limit(), terms.of(rule.unit()));
        String until = rule.validTo() == null ? "" : " – " + terms.day(rule.validTo());
        return new Option(
                rule.id(), label, rule.citation() + ", " + terms.day(rule.validFrom()) + until);
    }
}
