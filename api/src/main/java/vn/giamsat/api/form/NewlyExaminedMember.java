package vn.giamsat.api.form;

import org.springframework.stereotype.Component;

import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.api.command.DerivedIds;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.inspection.command.NameExaminedMember;

import java.util.Set;

/** A party member who was examined in no case before gets an identity of their own. */
@Component
final class NewlyExaminedMember implements Completion {

    private static final String MEMBER = "member";

    @Override
    public Class<? extends DomainCommand> command() {
        return NameExaminedMember.class;
    }

    @Override
    public Set<String> optional() {
        return Set.of(MEMBER);
    }

    @Override
    public void complete(ObjectNode body, DerivedIds ids) {
        if (!body.has(MEMBER)) {
            body.put(MEMBER, ids.at(MEMBER).toString());
        }
    }
}
