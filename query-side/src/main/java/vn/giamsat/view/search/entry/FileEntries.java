package vn.giamsat.view.search.entry;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.EvidenceFile;
import vn.giamsat.inspection.event.EvidenceAdded;
import vn.giamsat.inspection.event.LatePaperAppended;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.search.words.Passage.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Files by their names and by what they are said to show. */
final class FileEntries {

    private FileEntries() {}

    static EntryChange added(EvidenceAdded e) {
        return gathered(e.inspection(), e.evidence(), e.file(), e.shows());
    }

    static EntryChange appended(LatePaperAppended e) {
        return gathered(e.inspection(), e.evidence(), e.file(), e.shows());
    }

    /** What the delegation gathered is not told to the unit. */
    private static EntryChange gathered(
            UUID inspection, UUID evidence, EvidenceFile file, String shows) {
        return EntryChange.begin(
                SearchKind.EVIDENCE,
                inspection + "/" + evidence,
                draft -> {
                    draft.about(evidence);
                    draft.ofCase(inspection);
                    draft.inside.title(file.fileName());
                    draft.keep(Place.SHOWS, shows);
                });
    }

    /** Files without an id of their own are known by the event that brought them. */
    static List<EntryChange> brought(
            RecordedEvent recorded,
            List<EvidenceFile> files,
            boolean shown,
            Consumer<EntryDraft> matter) {
        List<EntryChange> changes = new ArrayList<>();
        for (EvidenceFile file : files) {
            String id = recorded.eventId() + "/" + changes.size();
            changes.add(
                    EntryChange.begin(
                            SearchKind.EVIDENCE,
                            id,
                            draft -> {
                                matter.accept(draft);
                                draft.inside.title(file.fileName());
                                if (shown) {
                                    draft.show();
                                }
                            }));
        }
        return changes;
    }

    static List<EvidenceFile> listOf(@Nullable EvidenceFile file) {
        return file == null ? List.of() : List.of(file);
    }
}
