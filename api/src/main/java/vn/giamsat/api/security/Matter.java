package vn.giamsat.api.security;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.Post;

import java.util.List;
import java.util.UUID;

/**
 * Whose matter something is: the body that issued it, the people of its delegation, the unit it
 * examines or addresses, and the officer who was named to follow it up.
 */
public record Matter(
        @Nullable UUID issuingUnit,
        List<Posted> people,
        @Nullable UUID unit,
        @Nullable UUID officer) {

    /** Belongs to nobody in particular: a new delegation, a unit, an account. */
    static final Matter OF_THE_OFFICE = new Matter(null, List.of(), null);

    /** A matter that nobody was named to follow up. */
    public Matter(@Nullable UUID issuingUnit, List<Posted> people, @Nullable UUID unit) {
        this(issuingUnit, people, unit, null);
    }

    /** A member of the delegation who can sign in, and the post held now. */
    public record Posted(UUID account, Post post) {}

    Matter about(@Nullable UUID otherUnit) {
        return new Matter(issuingUnit, people, otherUnit, officer);
    }

    /** From then on no other follow-up officer decides. */
    public Matter followedUpBy(@Nullable UUID named) {
        return new Matter(issuingUnit, people, unit, named);
    }
}
