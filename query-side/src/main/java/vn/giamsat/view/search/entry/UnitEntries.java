package vn.giamsat.view.search.entry;

import vn.giamsat.unit.event.UnitEvent;
import vn.giamsat.unit.event.UnitRearranged;
import vn.giamsat.unit.event.UnitRegistered;
import vn.giamsat.unit.event.UnitRenamed;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.search.words.Passage.Place;

import java.util.ArrayList;
import java.util.List;

/** The register of units: a unit is found under all names it ever had. */
final class UnitEntries {

    private UnitEntries() {}

    static List<EntryChange> of(UnitEvent event, RecordedEvent recorded) {
        return switch (event) {
            case UnitRegistered e -> List.of(registered(e));
            case UnitRenamed e -> renamed(e, recorded);
            case UnitRearranged e -> rearranged(e, recorded);
        };
    }

    private static EntryChange registered(UnitRegistered e) {
        return EntryChange.begin(
                SearchKind.UNIT,
                e.unit(),
                draft -> {
                    draft.about(e.unit());
                    draft.ofUnit(e.unit());
                    draft.title(e.name());
                    draft.tell(Place.PROVINCE, e.province());
                });
    }

    private static List<EntryChange> rearranged(UnitRearranged e, RecordedEvent recorded) {
        List<EntryChange> changes =
                new ArrayList<>(
                        new DocumentEntries(recorded, draft -> draft.ofUnit(e.unit()))
                                .shown(e.basis())
                                .changes());
        changes.add(
                EntryChange.of(
                        SearchKind.UNIT,
                        e.unit(),
                        draft -> draft.tell(Place.PROVINCE, e.province())));
        return changes;
    }

    private static List<EntryChange> renamed(UnitRenamed e, RecordedEvent recorded) {
        List<EntryChange> changes =
                new ArrayList<>(
                        new DocumentEntries(recorded, draft -> draft.ofUnit(e.unit()))
                                .shown(e.basis())
                                .changes());
        changes.add(
                EntryChange.of(
                        SearchKind.UNIT,
                        e.unit(),
                        draft -> {
                            draft.title(e.name());
                            draft.tell(Place.FORMER_NAME, e.formerName());
                        }));
        return changes;
    }
}
