package vn.giamsat.api.form;

import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.api.command.DerivedIds;
import vn.giamsat.command.DomainCommand;

import java.util.Set;

/** Fills in what follows from what was picked, so that nobody types it a second time. */
interface Completion {

    Class<? extends DomainCommand> command();

    /** The fields that the form does not ask for. */
    default Set<String> follows() {
        return Set.of();
    }

    /** The fields that may be left out though the command needs them. */
    default Set<String> optional() {
        return Set.of();
    }

    /** The body before it is read as the command. */
    void complete(ObjectNode body, DerivedIds ids);
}
