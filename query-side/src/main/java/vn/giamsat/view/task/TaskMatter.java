package vn.giamsat.view.task;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.ClockStart;

import java.util.UUID;

/**
 * The matter a task belongs to; about is the finding or request it is about, clock what starts the
 * time allowed at the subject.
 */
record TaskMatter(
        @Nullable UUID delegation,
        @Nullable UUID inspection,
        @Nullable UUID recommendation,
        @Nullable UUID about,
        @Nullable UUID unit,
        boolean formal,
        @Nullable ClockStart clock) {

    TaskMatter(
            @Nullable UUID delegation,
            @Nullable UUID inspection,
            @Nullable UUID recommendation,
            @Nullable UUID about,
            @Nullable UUID unit,
            boolean formal) {
        this(delegation, inspection, recommendation, about, unit, formal, null);
    }

    static TaskMatter delegation(UUID delegation) {
        return new TaskMatter(delegation, null, null, null, null, true);
    }

    static TaskMatter about(UUID inspection, UUID about) {
        return new TaskMatter(null, inspection, null, about, null, true);
    }
}
