package vn.giamsat.api.form.reference;

import org.springframework.stereotype.Component;

import vn.giamsat.api.text.Terms;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.inspection.event.DraftReportPrepared;

import java.util.List;

/** The drafts of the report, by the number of the version, the latest first. */
@Component
final class DraftReferences implements References {

    private final CaseOfQuestion cases;

    DraftReferences(CaseOfQuestion cases) {
        this.cases = cases;
    }

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.DRAFT;
    }

    @Override
    public List<Option> offered(Question question) {
        Terms terms = Terms.in(question.locale());
        return cases.find(question).stream()
                .flatMap(found -> found.file().reporting().drafts().reversed().stream())
                .map(draft -> option(draft, terms))
                .toList();
    }

    private static Option option(DraftReportPrepared draft, Terms terms) {
        return new Option(
                Integer.toString(draft.draftVersion()),
                terms.word("draft-version").formatted(draft.draftVersion()),
                terms.word("dated") + " " + terms.day(draft.occurredOn()));
    }
}
