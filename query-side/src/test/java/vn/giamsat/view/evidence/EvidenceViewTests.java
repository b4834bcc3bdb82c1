package vn.giamsat.view.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Story.id;

import org.junit.jupiter.api.Test;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.EvidenceAdded;
import vn.giamsat.inspection.event.EvidenceWithdrawn;
import vn.giamsat.inspection.event.LatePaperAppended;
import vn.giamsat.recommendation.event.RemediationPlanned;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.Fold;

import java.util.List;

class EvidenceViewTests {

    @Test
    void withdrawn_evidence_stays_with_the_reason() {
        List<EvidenceRow> rows =
                after(added(), new EvidenceWithdrawn(Doan1377.CASE, id("e"), "nhầm"));

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().withdrawnBecause()).isEqualTo("nhầm");
        assertThat(rows.getFirst().meaning().shows()).isEqualTo("cho thấy");
        assertThat(rows.getFirst().entered().addedBy()).isEqualTo("clerk");
    }

    private static EvidenceAdded added() {
        return new EvidenceAdded(
                Doan1377.CASE, id("e"), Doan1377.file("a.pdf"), "cho thấy", null, null);
    }

    @Test
    void every_file_of_a_paper_has_its_own_row() {
        RemediationPlanned plan =
                new RemediationPlanned(
                        Doan1377.R2,
                        "kế hoạch",
                        null,
                        List.of(Doan1377.file("1.pdf"), Doan1377.file("2.pdf")),
                        null,
                        null);

        assertThat(after(plan))
                .extracting(row -> row.content().file().fileName())
                .containsExactly("1.pdf", "2.pdf");
        assertThat(after(plan))
                .allMatch(row -> row.origin().fromUnit())
                .allMatch(row -> Doan1377.R2.equals(row.place().recommendation()));
    }

    @Test
    void a_paper_without_a_file_brings_nothing() {
        assertThat(after(Doan1377.draft())).isEmpty();
    }

    @Test
    void a_late_paper_is_told_from_evidence() {
        LatePaperAppended late =
                new LatePaperAppended(
                        Doan1377.CASE,
                        id("late"),
                        Doan1377.file("late.pdf"),
                        "bổ sung",
                        "đến muộn",
                        null,
                        null);

        assertThat(after(late))
                .extracting(row -> row.origin().source())
                .containsExactly(EvidenceSource.LATE_PAPER);
    }

    private static List<EvidenceRow> after(DomainEvent... events) {
        return Fold.fromNothing(new EvidenceView()).apply(Story.of(events).events()).rows();
    }
}
