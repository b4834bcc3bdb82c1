package vn.giamsat.view.search.index;

import vn.giamsat.delegation.event.MemberReleased;
import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.inspection.event.FindingShownToUnit;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.Story;
import vn.giamsat.view.search.words.Tokenizer;
import vn.giamsat.view.search.words.Wording;

import java.util.stream.Collectors;

/**
 * What the views of the search are tested on: some entries of Đoàn 1377, and what becomes of them.
 */
final class Searched {

    static final String DELEGATION = "DELEGATION:" + Doan1377.DELEGATION;
    static final String CASE = "CASE:" + Doan1377.CASE;
    static final String FINDING = "FINDING:" + Doan1377.CASE + "/" + Doan1377.FINDING;
    static final FindingShownToUnit SHOWN = new FindingShownToUnit(Doan1377.CASE, Doan1377.FINDING);

    private Searched() {}

    static FindingAmended amended(String text) {
        return new FindingAmended(
                Doan1377.CASE,
                Doan1377.FINDING,
                FindingKind.LIMITATION,
                Doan1377.says("L0", text),
                "bổ sung");
    }

    static Story concluded() {
        return Story.of(
                Doan1377.opened(),
                Doan1377.session(null),
                Doan1377.draft(),
                Doan1377.reported(),
                Doan1377.concluded());
    }

    /** Founded and planned, and then its leader left. */
    static Story left() {
        return Story.of(
                Doan1377.founded(),
                Doan1377.planned(),
                new MemberReleased(
                        Doan1377.DELEGATION,
                        Story.id("seat of Phạm Văn Bốn"),
                        null,
                        "chuyển công tác",
                        null,
                        null));
    }

    static String words(Wording wording) {
        return wording.passages().stream()
                .map(passage -> Tokenizer.plain(passage.text()))
                .collect(Collectors.joining(" | "));
    }
}
