package vn.giamsat.view.examinedmember;

import org.jspecify.annotations.Nullable;

import vn.giamsat.inspection.event.ExaminedMemberNamed;
import vn.giamsat.inspection.event.ExaminedMemberWithdrawn;
import vn.giamsat.view.fold.Entered;
import vn.giamsat.view.fold.Part;
import vn.giamsat.view.fold.RecordedEvent;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A party member examined in one case (lượt đảng viên). The member's identity is the same in every
 * case; whoever was taken back stays, with the reason, and is not counted.
 */
public record ExaminedMemberRow(
        UUID member,
        UUID inspection,
        @Part ExaminedPerson person,
        @Nullable LocalDate occurredOn,
        @Nullable String withdrawnBecause,
        @Part Entered entered) {

    static ExaminedMemberRow named(ExaminedMemberNamed e, RecordedEvent recorded) {
        return new ExaminedMemberRow(
                e.member(),
                e.inspection(),
                ExaminedPerson.of(e),
                e.occurredOn(),
                null,
                Entered.by(recorded));
    }

    ExaminedMemberRow withdrawn(ExaminedMemberWithdrawn e, RecordedEvent recorded) {
        return new ExaminedMemberRow(
                member, inspection, person, occurredOn, e.reason(), entered.and(recorded));
    }
}
