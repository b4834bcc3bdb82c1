package vn.giamsat.view.task;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.ClockStart;

import java.util.UUID;

/**
 * The matter a task belongs to; about is the finding or request it is about, clock what starts the
 * time allowed at the subject.
 */
record Place(
        @Nullable UUID delegation,
        @Nullable UUID inspection,
        @Nullable UUID recommendation,
        @Nullable UUID about,
        @Nullable UUID unit,
        boolean formal,
        @Nullable ClockStart clock) {

    Place(
            @Nullable UUID delegation,
            @Nullable UUID inspection,
            @Nullable UUID recommendation,
            @Nullable UUID about,
            @Nullable UUID unit,
            boolean formal) {
        this(delegation, inspection, recommendation, about, unit, formal, null);
    }

    static Place delegation(UUID delegation) {
        return new Place(delegation, null, null, null, null, true);
    }

    static Place about(UUID inspection, UUID about) {
        return new Place(null, inspection, null, about, null, true);
    }
}
