package vn.giamsat.api.form.reference;

import org.springframework.stereotype.Component;

import vn.giamsat.api.text.Terms;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.view.QuerySide;

import java.util.List;
import java.util.Optional;

/** The present members of the delegation. */
@Component
final class MemberReferences implements References {

    private final QuerySide views;

    MemberReferences(QuerySide views) {
        this.views = views;
    }

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.MEMBER;
    }

    @Override
    public List<Option> offered(Question question) {
        Terms terms = Terms.in(question.locale());
        return Optional.ofNullable(question.matter())
                .flatMap(id -> views.delegations().find(id, question.context().scope(), null))
                .map(found -> found.team().members())
                .orElse(List.of())
                .stream()
                .map(
                        member ->
                                new Option(
                                        member.member().toString(),
                                        member.person().name(),
                                        terms.of(member.post())))
                .toList();
    }
}
