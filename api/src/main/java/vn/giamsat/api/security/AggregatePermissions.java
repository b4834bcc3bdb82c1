package vn.giamsat.api.security;

import static vn.giamsat.api.security.Relationship.CLERK;
import static vn.giamsat.api.security.Relationship.DEPUTY_LEADER;
import static vn.giamsat.api.security.Relationship.FOLLOW_UP_OFFICER;
import static vn.giamsat.api.security.Relationship.ISSUER;
import static vn.giamsat.api.security.Relationship.LEADER;
import static vn.giamsat.api.security.Relationship.MEMBER;
import static vn.giamsat.api.security.Relationship.SECRETARY;

import vn.giamsat.command.DomainCommand;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who may ask for what of one aggregate, and whose matter that is. Whoever a table does not name
 * may not; which unit, body or delegation it must be is for the {@link Matter} to say.
 */
interface AggregatePermissions<C extends DomainCommand> {

    Set<Relationship> OFFICE = Set.of(ISSUER, CLERK);
    Set<Relationship> HEADS = Set.of(LEADER, DEPUTY_LEADER, SECRETARY);
    Set<Relationship> DELEGATION = Set.of(LEADER, DEPUTY_LEADER, SECRETARY, MEMBER);
    Set<Relationship> FOLLOW_UP = Set.of(ISSUER, FOLLOW_UP_OFFICER);

    Class<C> family();

    Map<Class<? extends C>, Set<Relationship>> table();

    /**
     * Whose matter such a command is about, when it is asked of this id: that of the aggregate, or
     * of what it will belong to. Nothing when there is none of this id.
     */
    default Optional<Matter> matterAt(
            Class<? extends DomainCommand> command, UUID id, MatterLookup matters) {
        return Optional.of(Matter.OF_THE_OFFICE);
    }

    /** Nothing when the command is about something that is not there. */
    default Optional<Matter> matterOf(C command, MatterLookup matters) {
        return Optional.of(Matter.OF_THE_OFFICE);
    }

    /**
     * Whether there is no matter to keep from anybody, so that a refusal may say that it is one.
     */
    default boolean hidesNothing(C command) {
        return false;
    }

    static Set<Relationship> with(Set<Relationship> some, Relationship... more) {
        var all = EnumSet.copyOf(some);
        Collections.addAll(all, more);
        return all;
    }
}
