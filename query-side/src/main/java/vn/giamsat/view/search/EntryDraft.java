package vn.giamsat.view.search;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.search.Passage.Place;

import java.time.Instant;
import java.util.UUID;

/** A row being changed by one event; it never outlives the call. */
final class EntryDraft {

    final SearchKind kind;
    final WordingDraft inside;
    final WordingDraft outside;
    private final Instant recordedAt;
    private final long recorded;
    private @Nullable UUID about;
    private @Nullable UUID delegation;
    private @Nullable UUID inspection;
    private @Nullable UUID recommendation;
    private @Nullable UUID unit;
    private boolean shown;
    private boolean illustrated;
    private boolean removed;

    EntryDraft(SearchKind kind, RecordedEvent first) {
        this.kind = kind;
        recordedAt = first.recordedAt();
        recorded = first.position();
        inside = new WordingDraft();
        outside = new WordingDraft();
    }

    EntryDraft(SearchEntryRow row) {
        kind = row.kind();
        recordedAt = row.recordedAt();
        recorded = row.recorded();
        about = row.about();
        delegation = row.delegation();
        inspection = row.inspection();
        recommendation = row.recommendation();
        unit = row.unit();
        inside = new WordingDraft(row.wording());
        outside = row.shown() == null ? new WordingDraft() : new WordingDraft(row.shown());
        shown = row.shown() != null;
        illustrated = row.illustrated();
    }

    void about(UUID thing) {
        about = thing;
    }

    void ofUnit(UUID owner) {
        unit = owner;
    }

    void ofDelegation(UUID matter) {
        delegation = matter;
    }

    void ofCase(UUID matter) {
        inspection = matter;
    }

    void ofRecommendation(UUID matter) {
        recommendation = matter;
    }

    /** Insiders find it under this title, and so does the unit. */
    void title(@Nullable String text) {
        inside.title(text);
        outside.title(text);
        shown = true;
    }

    /** Insiders find it, and so does the unit. */
    void tell(Place place, @Nullable String text) {
        inside.add(place, text);
        outside.add(place, text);
        shown = true;
    }

    /** Instead of what was told of this before. */
    void retell(Place place, @Nullable String text) {
        inside.clear(place);
        outside.clear(place);
        tell(place, text);
    }

    /** Only insiders find it. */
    void keep(Place place, @Nullable String text) {
        inside.add(place, text);
    }

    /** What insiders read now is what the unit was shown. */
    void show() {
        outside.become(inside);
        shown = true;
    }

    void illustrate(boolean isIllustration) {
        illustrated |= isIllustration;
    }

    void remove() {
        removed = true;
    }

    @Nullable SearchEntryRow row() {
        if (removed) {
            return null;
        }
        return new SearchEntryRow(
                kind,
                about,
                delegation,
                inspection,
                recommendation,
                unit,
                inside.wording(),
                shown ? outside.wording() : null,
                illustrated,
                recordedAt,
                recorded);
    }
}
