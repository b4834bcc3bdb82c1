package vn.giamsat.view.finding;

import org.jspecify.annotations.Nullable;

import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingContent;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.view.fold.RecordedEvent;

import java.util.List;
import java.util.stream.Stream;

/** A row being changed by one event; it never outlives the call. */
final class FindingDraft {

    private FindingState state;
    private FindingKind kind;
    private FindingContent content;
    private List<String> authors;
    private @Nullable String remark;
    private int amendments;
    private @Nullable ShownFinding shown;
    private boolean amended;

    FindingDraft(FindingRow row) {
        state = row.state();
        kind = row.kind();
        content = row.content();
        authors = row.authors();
        remark = row.remark();
        amendments = row.amendments();
        shown = row.shown();
    }

    void become(FindingState next, @Nullable String said) {
        state = next;
        remark = said;
    }

    void show() {
        state = FindingState.SHOWN;
        shown = new ShownFinding(kind, content);
    }

    /** New words have neither been reviewed nor shown. */
    void amend(FindingAmended e, @Nullable String author) {
        become(FindingState.DRAFT, e.reason());
        kind = e.kind();
        content = e.content();
        amendments++;
        amended = true;
        if (author != null) {
            authors = Stream.concat(authors.stream(), Stream.of(author)).distinct().toList();
        }
    }

    FindingRow row(FindingRow before, RecordedEvent recorded) {
        return new FindingRow(
                before.finding(),
                before.inspection(),
                state,
                kind,
                content,
                before.session(),
                before.evidence(),
                before.occurredOn(),
                authors,
                remark,
                amendments,
                shown,
                amended ? recorded.illustration() : before.illustrated(),
                recorded.illustration(),
                before.recorded(),
                recorded.version());
    }
}
