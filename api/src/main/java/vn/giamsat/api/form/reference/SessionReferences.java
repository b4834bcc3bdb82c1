package vn.giamsat.api.form.reference;

import org.springframework.stereotype.Component;

import vn.giamsat.api.text.Terms;
import vn.giamsat.field.ReferenceKind;

import java.util.List;

/** The sessions and visits of the case. */
@Component
final class SessionReferences implements References {

    private final CaseOfQuestion cases;

    SessionReferences(CaseOfQuestion cases) {
        this.cases = cases;
    }

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.SESSION;
    }

    @Override
    public List<Option> offered(Question question) {
        Terms terms = Terms.in(question.locale());
        return cases.find(question).stream()
                .flatMap(found -> found.file().fieldwork().sessions().stream())
                .map(
                        held ->
                                new Option(
                                        held.session().toString(),
                                        "%s – %s, %s"
                                                .formatted(
                                                        terms.day(held.occurredOn()),
                                                        terms.of(held.type()),
                                                        held.place())))
                .toList();
    }
}
