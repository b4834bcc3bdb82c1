package vn.giamsat.view.task;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.ClockStart;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One obligation and where it comes from. A row that is not open waits for its turn, or had it; its
 * unit is the addressee of a recommendation, otherwise the subject of the case. It has no parts:
 * every step of every case writes several of these, and each part would be one object more.
 */
public record TaskRow(
        TaskKind what,
        Whose whose,
        boolean open,
        @Nullable UUID delegation,
        @Nullable UUID inspection,
        @Nullable UUID recommendation,
        @Nullable UUID about,
        @Nullable UUID unit,
        @Nullable UUID officer,
        @Nullable LocalDate dueOn,
        @Nullable ClockStart clock,
        boolean formal,
        boolean illustrated,
        long opened) {

    static final long NEVER = -1;

    static TaskRow waiting(TaskKind what, TaskMatter place) {
        return new TaskRow(
                what,
                withoutOfficer(what.whose()),
                false,
                place.delegation(),
                place.inspection(),
                place.recommendation(),
                place.about(),
                place.unit(),
                null,
                null,
                place.clock(),
                place.formal(),
                false,
                NEVER);
    }

    /** Until an officer is named, what the officer would do is for the issuing body to see to. */
    private static Whose withoutOfficer(Whose whose) {
        return whose == Whose.FOLLOW_UP_OFFICER ? Whose.ISSUER : whose;
    }

    TaskRow open(boolean now, long position) {
        return new TaskRow(
                what,
                whose,
                now,
                delegation,
                inspection,
                recommendation,
                about,
                unit,
                officer,
                dueOn,
                clock,
                formal,
                illustrated,
                opened == NEVER || now && !open ? position : opened);
    }

    TaskRow dueOn(@Nullable LocalDate day) {
        return new TaskRow(
                what,
                whose,
                open,
                delegation,
                inspection,
                recommendation,
                about,
                unit,
                officer,
                day,
                clock,
                formal,
                illustrated,
                opened);
    }

    TaskRow officer(UUID account) {
        return new TaskRow(
                what,
                what.whose(),
                open,
                delegation,
                inspection,
                recommendation,
                about,
                unit,
                account,
                dueOn,
                clock,
                formal,
                illustrated,
                opened);
    }

    TaskRow illustrated(boolean also) {
        return new TaskRow(
                what,
                whose,
                open,
                delegation,
                inspection,
                recommendation,
                about,
                unit,
                officer,
                dueOn,
                clock,
                formal,
                illustrated || also,
                opened);
    }
}
