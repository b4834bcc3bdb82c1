package vn.giamsat.view.relation;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.Post;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who stands in which relation to a delegation, case or recommendation at a moment. Subject is of a
 * case, addressee and officer are of a recommendation.
 */
public record Related(
        UUID delegation,
        @Nullable UUID inspection,
        @Nullable UUID recommendation,
        @Nullable UUID issuerUnit,
        @Nullable UUID subject,
        boolean openToUnit,
        @Nullable UUID addressee,
        @Nullable UUID officer,
        List<Seat> seats) {

    /** A post of the delegation and the account of the person in it. */
    public record Seat(UUID account, Post post) {}

    /** The post this account holds in the delegation. */
    public Optional<Post> postOf(UUID account) {
        return seats.stream()
                .filter(seat -> seat.account().equals(account))
                .map(Seat::post)
                .findFirst();
    }
}
