package vn.giamsat.api.form.reference;

import org.springframework.stereotype.Component;

import vn.giamsat.field.ReferenceKind;
import vn.giamsat.inspection.event.ConclusionCorrected;

import java.util.List;
import java.util.Objects;

/** The corrections of the notice that have not reached the subject, the latest first. */
@Component
final class CorrectionReferences implements References {

    private final CaseOfQuestion cases;

    CorrectionReferences(CaseOfQuestion cases) {
        this.cases = cases;
    }

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.CORRECTION;
    }

    @Override
    public List<Option> offered(Question question) {
        return cases.find(question).stream()
                .map(found -> found.file())
                .flatMap(
                        file ->
                                file
                                        .outcome()
                                        .correctionsToDeliver(file.matter().subject())
                                        .reversed()
                                        .stream())
                .map(CorrectionReferences::option)
                .toList();
    }

    private static Option option(ConclusionCorrected correction) {
        return new Option(
                String.valueOf(correction.correction()),
                Objects.requireNonNullElse(correction.document().cited(), ""),
                correction.text());
    }
}
