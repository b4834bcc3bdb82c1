package vn.giamsat.delegation;

import static vn.giamsat.delegation.Story.ID;
import static vn.giamsat.delegation.Story.NOW;
import static vn.giamsat.delegation.Story.TODAY;
import static vn.giamsat.delegation.Story.TOMORROW;
import static vn.giamsat.delegation.Story.disbanded;
import static vn.giamsat.delegation.Story.founded;
import static vn.giamsat.delegation.Story.given;
import static vn.giamsat.delegation.Story.paper;
import static vn.giamsat.delegation.Story.refused;
import static vn.giamsat.delegation.rule.DelegationRule.AN_OUTLINE_CAN_BE_READ;
import static vn.giamsat.delegation.rule.DelegationRule.A_DISBANDED_DELEGATION_ACTS_NO_MORE;
import static vn.giamsat.rule.OccasionRule.A_FACT_CANNOT_LIE_IN_THE_FUTURE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.delegation.command.IssueReportOutline;
import vn.giamsat.delegation.event.ReportOutlineIssued;
import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.value.Occasion;

class IssueReportOutlineTests {

    private static final String TEXT = "I. Tình hình; II. Kết quả; III. Kiến nghị";
    private static final Document PAPER = paper(DocumentType.GUIDELINE, "5", TODAY);
    private static final EvidenceFile FILE =
            new EvidenceFile("ab".repeat(32), 12, "application/pdf", "de-cuong.pdf");

    @Test
    void an_outline_is_a_text() {
        expectIssued(null, TEXT, null);
    }

    @Test
    void an_outline_is_a_paper() {
        expectIssued(PAPER, null, null);
    }

    @Test
    void an_outline_is_a_file() {
        expectIssued(null, null, FILE);
    }

    @Test
    void an_outline_can_be_read() {
        refused(given(founded()).when(issue(null, null, null)), AN_OUTLINE_CAN_BE_READ);
        refused(given(founded()).when(issue(null, " ", null)), AN_OUTLINE_CAN_BE_READ);
    }

    @Test
    void an_outline_does_not_lie_in_the_future() {
        refused(
                given(founded()).when(issue(null, TEXT, null, TOMORROW)),
                A_FACT_CANNOT_LIE_IN_THE_FUTURE);
    }

    @Test
    void a_disbanded_delegation_issues_no_outline() {
        refused(
                given(founded(), disbanded()).when(issue(null, TEXT, null)),
                A_DISBANDED_DELEGATION_ACTS_NO_MORE);
    }

    private static void expectIssued(
            @Nullable Document outline, @Nullable String text, @Nullable EvidenceFile file) {
        given(founded())
                .when(issue(outline, text, file))
                .expectEvents(
                        new ReportOutlineIssued(ID.value(), outline, text, file, TODAY, null));
    }

    private static IssueReportOutline issue(
            @Nullable Document outline, @Nullable String text, @Nullable EvidenceFile file) {
        return issue(outline, text, file, NOW);
    }

    private static IssueReportOutline issue(
            @Nullable Document outline,
            @Nullable String text,
            @Nullable EvidenceFile file,
            Occasion occasion) {
        return new IssueReportOutline(ID, null, outline, text, file, occasion);
    }
}
