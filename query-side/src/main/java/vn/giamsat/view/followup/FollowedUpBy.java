package vn.giamsat.view.followup;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Person;

import java.util.UUID;

/** Who follows a recommendation up, and how often the addressee was urged. */
public record FollowedUpBy(@Nullable UUID officer, @Nullable String officerName, int reminders) {

    static final FollowedUpBy NOBODY_YET = new FollowedUpBy(null, null, 0);

    FollowedUpBy assigned(Person person) {
        return new FollowedUpBy(person.account(), person.name(), reminders);
    }

    FollowedUpBy reminded() {
        return new FollowedUpBy(officer, officerName, reminders + 1);
    }
}
