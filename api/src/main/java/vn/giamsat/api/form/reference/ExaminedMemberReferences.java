package vn.giamsat.api.form.reference;

import org.springframework.stereotype.Component;

import vn.giamsat.field.ReferenceKind;
import vn.giamsat.inspection.command.NameExaminedMember;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.casefile.CaseFile;
import vn.giamsat.view.casefile.CaseFileFilter;
import vn.giamsat.view.examinedmember.ExaminedMemberRow;
import vn.giamsat.view.read.PageRequest;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Party members examined: to be taken back, those of the case; to be named, those of the other
 * cases of its delegation, as a member has one identity in all of them.
 */
@Component
final class ExaminedMemberReferences implements References {

    private static final PageRequest ALL = PageRequest.first(PageRequest.MOST);

    private final QuerySide views;
    private final CaseOfQuestion cases;

    ExaminedMemberReferences(QuerySide views, CaseOfQuestion cases) {
        this.views = views;
        this.cases = cases;
    }

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.EXAMINED_MEMBER;
    }

    @Override
    public List<Option> offered(Question question) {
        return cases.find(question).stream()
                .flatMap(found -> inspections(found, question))
                .flatMap(id -> of(id, question))
                .filter(member -> member.withdrawnBecause() == null)
                .map(ExaminedMemberReferences::option)
                .distinct()
                .toList();
    }

    private Stream<UUID> inspections(CaseFile found, Question question) {
        UUID own = found.file().matter().inspection();
        if (question.command() != NameExaminedMember.class) {
            return Stream.of(own);
        }
        var ofDelegation = new CaseFileFilter(null, found.file().matter().delegation(), null, null);
        return views
                .caseFiles()
                .list(question.context().scope(), ofDelegation, null, ALL)
                .items()
                .stream()
                .map(other -> other.file().matter().inspection())
                .filter(id -> !id.equals(own));
    }

    private Stream<ExaminedMemberRow> of(UUID inspection, Question question) {
        return views
                .examinedMembers()
                .ofCase(inspection, question.context().scope(), null, ALL)
                .items()
                .stream();
    }

    private static Option option(ExaminedMemberRow member) {
        String posts =
                member.person().posts().isEmpty()
                        ? null
                        : String.join(", ", member.person().posts());
        return new Option(member.member().toString(), member.person().name(), posts);
    }
}
