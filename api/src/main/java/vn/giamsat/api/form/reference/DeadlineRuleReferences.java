package vn.giamsat.api.form.reference;

import org.springframework.stereotype.Component;

import vn.giamsat.api.read.PageLimits;
import vn.giamsat.api.text.Terms;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.deadlinerule.DeadlineRuleRow;

import java.time.LocalDate;
import java.util.List;

/** The limits of time the office knows: level, days, and the paper that sets them. */
@Component
final class DeadlineRuleReferences implements References {

    private final QuerySide views;

    DeadlineRuleReferences(QuerySide views) {
        this.views = views;
    }

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.DEADLINE_RULE;
    }

    @Override
    public List<Option> offered(Question question) {
        Terms terms = Terms.in(question.locale());
        return views.deadlineRules().list(null, PageLimits.ALL_OF_A_CASE).items().stream()
                .map(rule -> option(rule, terms))
                .toList();
    }

    private static Option option(DeadlineRuleRow rule, Terms terms) {
        String label =
                "%s: %d %s"
                        .formatted(
                                terms.of(rule.terms().level()),
                                rule.terms().days(),
                                terms.of(rule.terms().unit()));
        LocalDate last = rule.source().validTo();
        String until = last == null ? "" : " – " + terms.day(last);
        return new Option(
                rule.code(),
                label,
                rule.source().citation() + ", " + terms.day(rule.source().validFrom()) + until);
    }
}
