package vn.giamsat.api.form.reference;

import org.springframework.stereotype.Component;

import vn.giamsat.field.ReferenceKind;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.delegation.DelegationRow;
import vn.giamsat.view.read.PageRequest;

import java.util.List;

/** Delegations that are still at work, the newest first. */
@Component
final class DelegationReferences implements References {

    private final QuerySide views;

    DelegationReferences(QuerySide views) {
        this.views = views;
    }

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.DELEGATION;
    }

    @Override
    public boolean isSearched() {
        return true;
    }

    @Override
    public List<Option> offered(Question question) {
        return views
                .delegations()
                .list(question.context().scope(), question.words(), null, PageRequest.first(MOST))
                .items()
                .stream()
                .filter(delegation -> delegation.team().disbandedOn() == null)
                .map(DelegationReferences::option)
                .toList();
    }

    @Override
    public List<Option> named(List<String> values, Question question) {
        return References.found(
                values,
                id ->
                        views.delegations()
                                .find(id, question.context().scope(), null)
                                .map(DelegationReferences::option));
    }

    private static Option option(DelegationRow delegation) {
        return new Option(
                delegation.matter().delegation().toString(),
                delegation.matter().name(),
                delegation.matter().theme());
    }
}
