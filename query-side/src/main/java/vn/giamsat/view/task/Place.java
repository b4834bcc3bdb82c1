package vn.giamsat.view.task;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** The matter a task belongs to; about is the finding or request it is about. */
record Place(
        @Nullable UUID delegation,
        @Nullable UUID inspection,
        @Nullable UUID recommendation,
        @Nullable UUID about,
        @Nullable UUID unit,
        boolean formal) {

    static Place delegation(UUID delegation) {
        return new Place(delegation, null, null, null, null, true);
    }

    static Place about(UUID inspection, UUID about) {
        return new Place(null, inspection, null, about, null, true);
    }
}
