package vn.giamsat.api.form.reference;

import org.springframework.stereotype.Component;

import vn.giamsat.field.ReferenceKind;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.casefile.CaseFile;
import vn.giamsat.view.casefile.CaseFileFilter;
import vn.giamsat.view.read.PageRequest;

import java.util.List;
import java.util.Objects;

/** Case files the reader may see, the newest first. */
@Component
final class InspectionReferences implements References {

    private final QuerySide views;

    InspectionReferences(QuerySide views) {
        this.views = views;
    }

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.INSPECTION;
    }

    @Override
    public boolean isSearched() {
        return true;
    }

    @Override
    public List<Option> offered(Question question) {
        return views
                .caseFiles()
                .list(
                        question.context().scope(),
                        new CaseFileFilter(question.words(), null, null, null),
                        null,
                        PageRequest.first(MOST))
                .items()
                .stream()
                .map(InspectionReferences::option)
                .toList();
    }

    @Override
    public List<Option> named(List<String> values, Question question) {
        return References.found(
                values,
                id ->
                        views.caseFiles()
                                .find(id, question.context().scope(), null)
                                .map(InspectionReferences::option));
    }

    private static Option option(CaseFile found) {
        String unit = Objects.requireNonNullElse(found.subjectName(), "");
        return new Option(
                found.file().matter().inspection().toString(), unit, found.delegationName());
    }
}
