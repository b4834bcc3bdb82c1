package vn.giamsat.api.form.reference;

import org.springframework.stereotype.Component;

import vn.giamsat.field.ReferenceKind;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.evidence.EvidenceRow;
import vn.giamsat.view.read.PageRequest;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The evidence of the case that was not withdrawn. */
@Component
final class EvidenceReferences implements References {

    private final QuerySide views;

    EvidenceReferences(QuerySide views) {
        this.views = views;
    }

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.EVIDENCE;
    }

    @Override
    public List<Option> offered(Question question) {
        UUID matter = question.matter();
        return matter == null
                ? List.of()
                : views
                        .evidence()
                        .ofCase(
                                matter,
                                question.context().scope(),
                                null,
                                PageRequest.first(PageRequest.MOST))
                        .items()
                        .stream()
                        .filter(piece -> piece.evidence() != null)
                        .filter(piece -> piece.withdrawnBecause() == null)
                        .map(EvidenceReferences::option)
                        .toList();
    }

    private static Option option(EvidenceRow piece) {
        return new Option(
                Objects.requireNonNull(piece.evidence()).toString(),
                piece.content().file().fileName(),
                piece.meaning().shows());
    }
}
