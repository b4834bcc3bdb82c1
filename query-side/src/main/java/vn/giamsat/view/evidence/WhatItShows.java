package vn.giamsat.view.evidence;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** What a piece of evidence is to show, in which session it was taken, and of which day it is. */
public record WhatItShows(
        @Nullable String shows, @Nullable UUID session, @Nullable LocalDate evidenceDate) {

    static final WhatItShows UNSAID = new WhatItShows(null, null, null);
}
