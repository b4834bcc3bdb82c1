package vn.giamsat.api.form;

import org.springframework.stereotype.Component;

import vn.giamsat.account.command.RevokeRole;
import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.view.QuerySide;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Of the roles, only those that the account holds can be taken from it. */
@Component
final class HeldRoles implements NarrowedChoice {

    private final QuerySide views;

    HeldRoles(QuerySide views) {
        this.views = views;
    }

    @Override
    public Class<? extends DomainCommand> command() {
        return RevokeRole.class;
    }

    @Override
    public String field() {
        return "role";
    }

    @Override
    public Set<String> constants(ReadContext context, UUID id) {
        return views.accounts().find(id, null).stream()
                .flatMap(account -> account.grants().stream())
                .map(grant -> grant.role().name())
                .collect(Collectors.toSet());
    }
}
