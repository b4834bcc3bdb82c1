package vn.giamsat.api.form.reference;

import org.springframework.stereotype.Component;

import vn.giamsat.account.event.Role;
import vn.giamsat.api.security.Caller;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.recommendation.command.AssignFollowUpOfficer;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.account.AccountRow;
import vn.giamsat.view.read.PageRequest;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Accounts of people who can sign in, by name. Offered to those who appoint and assign in the
 * office; what an account may do is not told.
 */
@Component
final class AccountReferences implements References {

    private static final Set<Role> OF_THE_OFFICE =
            EnumSet.of(
                    Role.ISSUER,
                    Role.CLERK,
                    Role.FOLLOW_UP_OFFICER,
                    Role.ADMINISTRATOR,
                    Role.AUDITOR);

    private final QuerySide views;

    AccountReferences(QuerySide views) {
        this.views = views;
    }

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.ACCOUNT;
    }

    @Override
    public boolean isSearched() {
        return true;
    }

    @Override
    public List<Option> offered(Question question) {
        if (!isOfTheOffice(question.context().caller())) {
            return List.of();
        }
        Stream<AccountRow> found =
                views
                        .accounts()
                        .list(question.words(), null, PageRequest.first(MOST))
                        .items()
                        .stream()
                        .filter(AccountRow::enabled);
        return found.filter(account -> isEligible(account, question))
                .map(AccountReferences::option)
                .toList();
    }

    @Override
    public List<Option> named(List<String> values, Question question) {
        if (!isOfTheOffice(question.context().caller())) {
            return List.of();
        }
        var ids = values.stream().map(References::id).filter(Objects::nonNull).toList();
        return views.accounts().ofIds(ids, null).stream().map(AccountReferences::option).toList();
    }

    private static boolean isOfTheOffice(Caller caller) {
        return OF_THE_OFFICE.stream().anyMatch(caller::holds);
    }

    /** Whoever follows up is a follow-up officer. */
    private static boolean isEligible(AccountRow account, Question question) {
        return question.command() != AssignFollowUpOfficer.class
                || account.grants().stream().anyMatch(g -> g.role() == Role.FOLLOW_UP_OFFICER);
    }

    private static Option option(AccountRow account) {
        return new Option(account.account().toString(), account.displayName(), account.username());
    }
}
