package vn.giamsat.api.form.reference;

import org.springframework.stereotype.Component;

import vn.giamsat.api.text.Terms;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.view.casefile.Supplement;

import java.util.List;
import java.util.Objects;

/** What the subject was asked to hand in and has not handed in yet. */
@Component
final class SupplementRequestReferences implements References {

    private final CaseOfQuestion cases;

    SupplementRequestReferences(CaseOfQuestion cases) {
        this.cases = cases;
    }

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.SUPPLEMENT_REQUEST;
    }

    @Override
    public List<Option> offered(Question question) {
        Terms terms = Terms.in(question.locale());
        return cases.find(question).stream()
                .flatMap(found -> found.file().fieldwork().supplements().stream())
                .filter(supplement -> supplement.received() == null)
                .map(Supplement::request)
                .filter(Objects::nonNull)
                .map(
                        asked ->
                                new Option(
                                        asked.request().toString(),
                                        asked.about(),
                                        terms.of(asked.paper())))
                .toList();
    }
}
