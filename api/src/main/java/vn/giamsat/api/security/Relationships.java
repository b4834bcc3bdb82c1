package vn.giamsat.api.security;

import vn.giamsat.account.event.Role;
import vn.giamsat.delegation.event.Post;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads off what a caller is to a matter. */
final class Relationships {

    private Relationships() {}

    static Set<Relationship> of(Caller caller, Matter matter) {
        var standings = EnumSet.noneOf(Relationship.class);
        for (HeldRole held : caller.roles()) {
            if (counts(held, caller, matter)) {
                standings.add(standing(held.role()));
            }
        }
        for (Matter.Posted posted : matter.people()) {
            if (posted.account().equals(caller.account())) {
                standings.add(standing(posted.post()));
            }
        }
        return standings;
    }

    /** What the roles make of a caller, wherever they reach. */
    static Set<Relationship> byRole(Caller caller) {
        var all = EnumSet.noneOf(Relationship.class);
        caller.roles().forEach(held -> all.add(standing(held.role())));
        return all;
    }

    /** The role or the post that makes somebody this; nothing for a policy. */
    static Optional<Enum<?>> heldAs(Relationship relationship) {
        return Stream.<Enum<?>>concat(Stream.of(Post.values()), Stream.of(Role.values()))
                .filter(held -> held.name().equals(relationship.name()))
                .findFirst();
    }

    private static boolean counts(HeldRole held, Caller caller, Matter matter) {
        return switch (held.role()) {
            case UNIT_OFFICER -> held.unit() != null && held.unit().equals(matter.unit());
            case FOLLOW_UP_OFFICER ->
                    !answersFor(caller, matter)
                            && held.reaches(matter.issuingUnit())
                            && (matter.officer() == null
                                    || matter.officer().equals(caller.account()));
            case ISSUER, CLERK, AUDITOR -> held.reaches(matter.issuingUnit());
            case ADMINISTRATOR -> true;
        };
    }

    /** Nobody judges the answer of a unit that they answer for themselves. */
    private static boolean answersFor(Caller caller, Matter matter) {
        return matter.unit() != null && caller.ownUnits().contains(matter.unit());
    }

    private static Relationship standing(Role role) {
        return switch (role) {
            case ISSUER -> Relationship.ISSUER;
            case UNIT_OFFICER -> Relationship.UNIT_OFFICER;
            case FOLLOW_UP_OFFICER -> Relationship.FOLLOW_UP_OFFICER;
            case CLERK -> Relationship.CLERK;
            case AUDITOR -> Relationship.AUDITOR;
            case ADMINISTRATOR -> Relationship.ADMINISTRATOR;
        };
    }

    private static Relationship standing(Post post) {
        return switch (post) {
            case LEADER -> Relationship.LEADER;
            case DEPUTY_LEADER -> Relationship.DEPUTY_LEADER;
            case SECRETARY -> Relationship.SECRETARY;
            case MEMBER -> Relationship.MEMBER;
        };
    }
}
