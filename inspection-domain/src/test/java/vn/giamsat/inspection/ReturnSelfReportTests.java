package vn.giamsat.inspection;

import static vn.giamsat.inspection.Ask.REASON;
import static vn.giamsat.inspection.Case.NOW;
import static vn.giamsat.inspection.Case.fixture;
import static vn.giamsat.inspection.Case.on;
import static vn.giamsat.inspection.Case.refused;
import static vn.giamsat.inspection.Given.CASE;
import static vn.giamsat.inspection.Given.opened;
import static vn.giamsat.inspection.Given.selfReportReceived;
import static vn.giamsat.inspection.Given.selfReportReturned;
import static vn.giamsat.inspection.rule.InspectionRule.A_SELF_REPORT_IS_RETURNED_ON_OR_AFTER_ITS_RECEIPT;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_RECEIVED_SELF_REPORT_IS_RETURNED;

import org.junit.jupiter.api.Test;

import vn.giamsat.inspection.event.SelfReportReturned;
import vn.giamsat.value.Occasion;

class ReturnSelfReportTests {

    @Test
    void a_self_report_that_does_not_follow_the_outline_is_returned() {
        fixture()
                .given(opened(), selfReportReceived())
                .when(Ask.returnSelfReport(Occasion.NOT_RECORDED, REASON))
                .expectEvents(new SelfReportReturned(CASE, REASON, null, null));
    }

    @Test
    void nothing_is_returned_that_was_not_received() {
        refused(
                fixture().given(opened()).when(Ask.returnSelfReport(NOW, REASON)),
                ONLY_A_RECEIVED_SELF_REPORT_IS_RETURNED);
    }

    @Test
    void a_self_report_is_not_returned_twice() {
        refused(
                fixture()
                        .given(opened(), selfReportReceived(), selfReportReturned())
                        .when(Ask.returnSelfReport(NOW, REASON)),
                ONLY_A_RECEIVED_SELF_REPORT_IS_RETURNED);
    }

    @Test
    void a_self_report_is_not_returned_before_its_receipt() {
        refused(
                fixture()
                        .given(opened(), selfReportReceived())
                        .when(Ask.returnSelfReport(on("2024-05-19"), REASON)),
                A_SELF_REPORT_IS_RETURNED_ON_OR_AFTER_ITS_RECEIPT);
    }
}
