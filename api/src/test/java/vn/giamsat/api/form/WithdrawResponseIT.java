package vn.giamsat.api.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.SmallCase.ISSUER;
import static vn.giamsat.api.SmallCase.OFFICER_OF_ANOTHER;
import static vn.giamsat.api.SmallCase.OFFICER_OF_SUBJECT;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;

import java.time.Duration;
import java.util.Map;

/** A unit takes an answer back, over HTTP and by its form, and answers again. */
class WithdrawResponseIT {

    private final Browser officer = Browser.of(OFFICER_OF_SUBJECT, "vi");
    private String id;

    @BeforeEach
    void open() {
        id = SmallCase.open().conclude();
    }

    @Test
    void a_unit_takes_its_answer_back_by_the_form_and_answers_again() {
        String first = answer();
        Map<String, String> form = officer.get("/recommendations/" + id + path()).hidden();
        form.put("response", first);
        form.put("reason", "Gửi nhầm phụ lục 2");

        Screen sent = officer.post("/recommendations/" + id + "/withdraw-response", form);

        assertThat(officer.follow(sent).html())
                .contains("Gửi nhầm phụ lục 2", "Đơn vị đã rút", "Lý do rút")
                .doesNotContain("Ý kiến xem xét");
        awaitState("WITHDRAWN");
        assertThat(row().path("waitingResponse").isNull()).isTrue();
        answer();
        awaitState("ANSWERED");
    }

    @Test
    void where_nothing_waits_nothing_is_taken_back() {
        awaitRow();
        assertThat(withdraw(OFFICER_OF_SUBJECT, id).type())
                .isEqualTo("urn:giamsat:rule:ONLY_A_WAITING_RESPONSE_IS_WITHDRAWN");
    }

    @Test
    void what_is_decided_is_not_taken_back() {
        String response = answer();
        post(ISSUER, "reject-response", "\"response\": \"%s\", \"reason\": \"thiếu\"", response);

        assertThat(withdraw(OFFICER_OF_SUBJECT, response).type())
                .isEqualTo("urn:giamsat:rule:ONLY_A_WAITING_RESPONSE_IS_WITHDRAWN");
        awaitState("RETURNED");
    }

    @Test
    void nobody_takes_back_the_answer_of_another_unit() {
        String response = answer();

        assertThat(withdraw(OFFICER_OF_ANOTHER, response).status()).isEqualTo(404);
        assertThat(withdraw(ISSUER, response).status()).isEqualTo(403);
        awaitState("ANSWERED");
    }

    private Reply withdraw(String username, String response) {
        return post(
                username,
                "withdraw-response",
                "\"response\": \"%s\", \"reason\": \"gửi nhầm\"",
                response);
    }

    /** The id of the response. */
    private String answer() {
        awaitRow();
        Reply reply =
                post(
                        OFFICER_OF_SUBJECT,
                        "submit-response",
                        """
                        "text": "Đã xong", "files": [],
                        "document": {"type": "REPORT", "symbol": "%s"}
                        """,
                        "87-BC/HU");
        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(200);
        return reply.body().path("newIds").path("response").asString();
    }

    private Reply post(String username, String command, String body, String value) {
        return RunningProduct.post(
                username,
                "/api/recommendations/" + id + "/" + command,
                "{%s, \"occasion\": {}}".formatted(body.formatted(value)));
    }

    private String path() {
        return "/withdraw-response?atLeast=" + id + ":1";
    }

    private void awaitRow() {
        await().atMost(Duration.ofSeconds(30)).until(() -> !row().isMissingNode());
    }

    private void awaitState(String state) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(row().path("state").asString()).isEqualTo(state));
    }

    private JsonNode row() {
        return RunningProduct.get(OFFICER_OF_SUBJECT, "/api/recommendations/" + id)
                .body()
                .path("row");
    }
}
