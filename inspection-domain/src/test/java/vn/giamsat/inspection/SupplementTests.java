package vn.giamsat.inspection;

import static vn.giamsat.inspection.Case.NOW;
import static vn.giamsat.inspection.Case.TODAY;
import static vn.giamsat.inspection.Case.fixture;
import static vn.giamsat.inspection.Case.refused;
import static vn.giamsat.inspection.Given.CASE;
import static vn.giamsat.inspection.Given.ID;
import static vn.giamsat.inspection.Given.REQUEST;
import static vn.giamsat.inspection.Given.concluded;
import static vn.giamsat.inspection.Given.opened;
import static vn.giamsat.inspection.Given.reported;
import static vn.giamsat.inspection.Given.supplementRequested;
import static vn.giamsat.inspection.rule.InspectionRule.AN_ID_IS_USED_ONCE;
import static vn.giamsat.inspection.rule.InspectionRule.A_PAPER_IS_DUE_ON_OR_AFTER_THE_DAY_IT_IS_ASKED_FOR;
import static vn.giamsat.inspection.rule.InspectionRule.A_SUPPLEMENT_BRINGS_SOMETHING;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_KNOWN_REQUEST_IS_ANSWERED;

import org.junit.jupiter.api.Test;

import vn.giamsat.inspection.command.ReceiveSupplement;
import vn.giamsat.inspection.command.RequestSupplement;
import vn.giamsat.inspection.event.PaperKind;
import vn.giamsat.inspection.event.SupplementReceived;
import vn.giamsat.value.Occasion;

import java.util.List;
import java.util.UUID;

class SupplementTests {

    @Test
    void the_delegation_asks_for_an_explanation() {
        fixture()
                .given(opened())
                .when(Ask.requestSupplement(Occasion.NOT_RECORDED))
                .expectEvents(supplementRequested());
    }

    @Test
    void a_request_is_made_once_under_its_id() {
        refused(
                fixture().given(opened(), supplementRequested()).when(Ask.requestSupplement(NOW)),
                AN_ID_IS_USED_ONCE);
    }

    @Test
    void a_supplement_is_not_due_before_it_is_asked_for() {
        var request =
                new RequestSupplement(
                        ID,
                        null,
                        REQUEST,
                        PaperKind.SUPPLEMENT,
                        "số liệu",
                        TODAY.minusDays(1),
                        NOW);
        refused(
                fixture().given(opened()).when(request),
                A_PAPER_IS_DUE_ON_OR_AFTER_THE_DAY_IT_IS_ASKED_FOR);
    }

    @Test
    void one_request_may_be_answered_again_and_again() {
        fixture()
                .given(opened(), supplementRequested(), received(REQUEST))
                .when(receive(REQUEST))
                .expectEvents(received(REQUEST));
    }

    @Test
    void a_supplement_may_come_unasked() {
        fixture().given(opened()).when(receive(null)).expectEvents(received(null));
    }

    @Test
    void what_the_unit_sends_late_is_still_received() {
        fixture()
                .given(opened(), supplementRequested(), reported(), concluded())
                .when(receive(REQUEST))
                .expectEvents(received(REQUEST));
    }

    @Test
    void a_request_nobody_made_is_not_answered() {
        refused(fixture().given(opened()).when(receive(REQUEST)), ONLY_A_KNOWN_REQUEST_IS_ANSWERED);
    }

    @Test
    void an_empty_supplement_is_refused() {
        refused(
                fixture()
                        .given(opened(), supplementRequested())
                        .when(Ask.receiveSupplement(" ", NOW)),
                A_SUPPLEMENT_BRINGS_SOMETHING);
    }

    private static ReceiveSupplement receive(UUID request) {
        return new ReceiveSupplement(
                ID,
                null,
                request,
                PaperKind.EXPLANATION,
                "giải trình",
                null,
                List.of(),
                Occasion.NOT_RECORDED);
    }

    private static SupplementReceived received(UUID request) {
        return new SupplementReceived(
                CASE, request, PaperKind.EXPLANATION, "giải trình", null, List.of(), null, null);
    }
}
