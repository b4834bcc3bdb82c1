package vn.giamsat.api.form.reference;

import org.springframework.stereotype.Component;

import vn.giamsat.api.text.Terms;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.recommendation.event.ExtensionAsked;

import java.util.List;
import java.util.Objects;

/** The extension that was asked for and not yet decided. */
@Component
final class ExtensionRequestReferences implements References {

    private final CaseOfQuestion cases;

    ExtensionRequestReferences(CaseOfQuestion cases) {
        this.cases = cases;
    }

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.EXTENSION_REQUEST;
    }

    @Override
    public List<Option> offered(Question question) {
        Terms terms = Terms.in(question.locale());
        return cases.findRecommendation(question).stream()
                .map(found -> found.row().due().waitingExtension())
                .filter(Objects::nonNull)
                .map(waiting -> option(waiting, terms))
                .toList();
    }

    private static Option option(ExtensionAsked waiting, Terms terms) {
        return new Option(
                waiting.request().toString(), terms.day(waiting.dueOn()), waiting.reason());
    }
}
