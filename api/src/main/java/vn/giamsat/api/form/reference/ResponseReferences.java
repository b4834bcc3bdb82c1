package vn.giamsat.api.form.reference;

import org.springframework.stereotype.Component;

import vn.giamsat.api.text.Terms;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.recommendation.event.ResponseSubmitted;

import java.util.List;
import java.util.Objects;

/** The report of the addressee that waits for a decision. */
@Component
final class ResponseReferences implements References {

    private final CaseOfQuestion cases;

    ResponseReferences(CaseOfQuestion cases) {
        this.cases = cases;
    }

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.RESPONSE;
    }

    @Override
    public List<Option> offered(Question question) {
        Terms terms = Terms.in(question.locale());
        return cases.findRecommendation(question).stream()
                .map(found -> found.row().answers().results().waitingResponse())
                .filter(Objects::nonNull)
                .map(waiting -> option(waiting, terms))
                .toList();
    }

    private static Option option(ResponseSubmitted waiting, Terms terms) {
        return new Option(
                waiting.response().toString(), terms.day(waiting.occurredOn()), waiting.text());
    }
}
