package vn.giamsat.view.search.index;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.search.entry.SearchKind;
import vn.giamsat.view.search.words.Highlighter;
import vn.giamsat.view.search.words.Passage;
import vn.giamsat.view.search.words.Passage.Place;
import vn.giamsat.view.search.words.Segment;
import vn.giamsat.view.search.words.Wording;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One thing that was found: its title and where in it the words stand, accents kept, and the matter
 * it belongs to. Inside tells a reader who belongs to the delegation from the unit.
 */
public record Hit(
        SearchKind kind,
        @Nullable UUID about,
        Matter matter,
        List<Segment> title,
        List<Excerpt> excerpts,
        boolean inside,
        boolean illustrated,
        Instant recordedAt) {

    /** Text around what was found, and what this text is to the matter. */
    public record Excerpt(Place place, List<Segment> segments) {}

    /** Where it belongs, with the names of that moment. */
    public record Matter(
            @Nullable UUID delegation,
            @Nullable String delegationName,
            @Nullable UUID inspection,
            @Nullable String theme,
            @Nullable UUID recommendation,
            @Nullable UUID unit,
            @Nullable String unitName) {}

    /** As the query answers it. */
    record Stored(
            SearchKind kind,
            @Nullable UUID about,
            Matter matter,
            Wording wording,
            boolean inside,
            boolean illustrated,
            Instant recordedAt) {

        private static final int MOST_EXCERPTS = 3;

        Hit marked(Highlighter marks) {
            return new Hit(
                    kind,
                    about,
                    matter,
                    marks.in(wording.title()),
                    excerpts(marks),
                    inside,
                    illustrated,
                    recordedAt);
        }

        /** Where nothing but the title matches, the first passage tells what it is about. */
        private List<Excerpt> excerpts(Highlighter marks) {
            List<Excerpt> found =
                    wording.passages().stream()
                            .flatMap(passage -> excerpt(passage, marks).stream())
                            .limit(MOST_EXCERPTS)
                            .toList();
            return found.isEmpty()
                    ? wording.passages().stream()
                            .limit(1)
                            .map(p -> new Excerpt(p.place(), marks.beginning(p.text())))
                            .toList()
                    : found;
        }

        private static List<Excerpt> excerpt(Passage passage, Highlighter marks) {
            List<Segment> segments = marks.around(passage.text());
            return segments == null ? List.of() : List.of(new Excerpt(passage.place(), segments));
        }
    }
}
