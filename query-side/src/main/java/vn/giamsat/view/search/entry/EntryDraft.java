package vn.giamsat.view.search.entry;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.search.words.Passage.Place;
import vn.giamsat.view.search.words.Wording;
import vn.giamsat.view.search.words.WordingDraft;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A row being changed by one event; it never outlives the call. */
public final class EntryDraft {

    final SearchKind kind;
    public final WordingDraft inside;
    final WordingDraft outside;
    private final Instant recordedAt;
    private final long recorded;
    private @Nullable UUID about;
    private @Nullable UUID delegation;
    private @Nullable UUID inspection;
    private @Nullable UUID recommendation;
    private @Nullable UUID unit;
    private boolean shown;
    private boolean shownLater;
    private boolean illustrated;
    private boolean removed;

    public EntryDraft(SearchKind kind, RecordedEvent first) {
        this.kind = kind;
        recordedAt = first.recordedAt();
        recorded = first.position();
        inside = new WordingDraft();
        outside = new WordingDraft();
    }

    private EntryDraft(SearchEntry row, @Nullable Wording told, @Nullable Wording toldUnits) {
        kind = row.kind();
        recordedAt = row.recordedAt();
        recorded = row.recorded();
        about = row.about();
        delegation = row.delegation();
        inspection = row.inspection();
        recommendation = row.recommendation();
        unit = row.unit();
        inside = WordingDraft.of(told);
        outside = WordingDraft.of(toldUnits);
        shown = toldUnits != null;
        shownLater = row instanceof SearchShownRow found && found.unshown() != null;
        illustrated = row.illustrated();
    }

    /** Knows nothing of what units were shown. */
    public static EntryDraft of(SearchEntryRow row) {
        return new EntryDraft(row, row.wording(), null);
    }

    /** Knows of what insiders read only what may be shown one day. */
    public static EntryDraft of(SearchShownRow row) {
        Wording told = row.unshown() == null ? row.wording() : row.unshown();
        return new EntryDraft(row, told, row.wording());
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

    /** Only insiders find it, instead of what they found of this before. */
    void keepInstead(Place place, @Nullable String text) {
        inside.clear(place);
        keep(place, text);
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

    /** The unit is told of it one day, and not yet. */
    void showLater() {
        shownLater = true;
    }

    /** Shows what waits for it; where nothing does, there is nothing to find. */
    void showIfAwaited() {
        if (inspection == null) {
            remove();
        } else {
            show();
        }
    }

    void illustrate(boolean isIllustration) {
        illustrated |= isIllustration;
    }

    void remove() {
        removed = true;
    }

    public @Nullable SearchEntryRow forInsiders() {
        return removed
                ? null
                : new SearchEntryRow(
                        kind,
                        about,
                        delegation,
                        inspection,
                        recommendation,
                        unit,
                        inside.wording(),
                        illustrated,
                        recordedAt,
                        recorded);
    }

    public @Nullable SearchShownRow forUnits() {
        if (removed) {
            return null;
        }
        Wording told = shown ? outside.wording() : null;
        Wording unshown = kind.isShownLater() || shownLater ? inside.wording() : null;
        return new SearchShownRow(
                kind,
                about,
                delegation,
                inspection,
                recommendation,
                unit,
                told,
                Objects.equals(unshown, told) ? null : unshown,
                illustrated,
                recordedAt,
                recorded);
    }
}
