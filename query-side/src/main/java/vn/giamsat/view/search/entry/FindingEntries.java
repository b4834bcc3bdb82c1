package vn.giamsat.view.search.entry;

import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingContent;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.FindingShownToUnit;
import vn.giamsat.view.search.words.Passage.Place;
import vn.giamsat.view.search.words.WordingDraft;

/** Findings in their present words; the unit finds the words it was shown last. */
final class FindingEntries {

    private FindingEntries() {}

    static EntryChange recorded(FindingRecorded e) {
        return EntryChange.begin(
                SearchKind.FINDING,
                e.inspection() + "/" + e.finding(),
                draft -> {
                    draft.about(e.finding());
                    draft.ofCase(e.inspection());
                    read(draft.inside, e.content());
                });
    }

    static EntryChange shown(FindingShownToUnit e) {
        return EntryChange.of(SearchKind.FINDING, e.inspection(), e.finding(), EntryDraft::show);
    }

    static EntryChange amended(FindingAmended e) {
        return EntryChange.of(
                SearchKind.FINDING,
                e.inspection(),
                e.finding(),
                draft -> read(draft.inside, e.content()));
    }

    private static void read(WordingDraft words, FindingContent content) {
        words.title(content.reference());
        words.put(Place.TEXT, content.text());
        words.put(Place.CAUSE, content.cause());
        words.put(Place.CONSEQUENCE, content.consequence());
        words.put(Place.RESPONSIBILITY, content.responsibility());
        words.put(Place.BASIS, content.basis());
        words.put(Place.NOTE, content.note());
    }
}
