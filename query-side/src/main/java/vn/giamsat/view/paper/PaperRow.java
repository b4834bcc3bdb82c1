package vn.giamsat.view.paper;

import vn.giamsat.view.fold.Part;

/** One paper as one matter names it. */
public record PaperRow(
        @Part PaperMatter matter,
        PaperUse use,
        @Part WrittenPaper written,
        @Part PlaceInSeries place,
        boolean illustrated,
        long recorded) {}
