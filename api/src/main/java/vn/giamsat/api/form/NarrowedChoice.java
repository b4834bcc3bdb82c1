package vn.giamsat.api.form;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.command.DomainCommand;

import java.util.Set;
import java.util.UUID;

/** Offers in a form only those constants that the act can be done with in this matter. */
interface NarrowedChoice {

    Class<? extends DomainCommand> command();

    /** The field in which one of them is chosen. */
    String field();

    Set<String> constants(ReadContext context, UUID id);
}
