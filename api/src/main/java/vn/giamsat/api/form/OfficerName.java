package vn.giamsat.api.form;

import org.springframework.stereotype.Component;

import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.api.command.DerivedIds;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.recommendation.command.AssignFollowUpOfficer;
import vn.giamsat.view.QuerySide;

import java.util.Set;
import java.util.UUID;

/** An officer who is picked is recorded under the name of the account. */
@Component
final class OfficerName implements Completion {

    private final QuerySide views;

    OfficerName(QuerySide views) {
        this.views = views;
    }

    @Override
    public Class<? extends DomainCommand> command() {
        return AssignFollowUpOfficer.class;
    }

    @Override
    public Set<String> follows() {
        return Set.of("officerName");
    }

    @Override
    public void complete(ObjectNode body, DerivedIds ids) {
        String officer = body.path("officer").asString("");
        if (officer.matches("[0-9a-f-]{36}")) {
            views.accounts()
                    .find(UUID.fromString(officer), null)
                    .ifPresent(account -> body.put("officerName", account.displayName()));
        }
    }
}
