package vn.giamsat.api.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.SmallCase.ISSUER;
import static vn.giamsat.api.SmallCase.OFFICER_OF_SUBJECT;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.account.DemoOffice;
import vn.giamsat.api.form.OpenForm;
import vn.giamsat.api.page.Browser;

import java.time.Duration;

/**
 * A conference before its draft: refused without a reason, taken with it, told on the case until a
 * later one clears it, and never told to the unit.
 */
class ContradictionsIT {

    private static final String LEADER = "bon";
    private static final String WHY = "Biên bản gốc đề ngày 09/6, đã đối chiếu";

    private static final String BECAUSE = ", \"orderReason\": \"" + WHY + "\"";

    private static SmallCase opened;
    private static long before;

    @BeforeAll
    static void record() {
        opened = withDraft();
        Reply refused = hold(opened, "2024-06-09", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("rule").asString())
                .isEqualTo("A_CONFERENCE_BEFORE_ITS_DRAFT_SAYS_WHY");
        assertThat(refused.body().at("/facts/rests").asString()).isEqualTo("2024-06-10");
        before = head();
        Reply taken = hold(opened, "2024-06-09", BECAUSE);
        assertThat(taken.status()).as(String.valueOf(taken.body())).isEqualTo(200);
    }

    @Test
    void the_case_tells_it_with_both_days_and_the_reason() {
        JsonNode told = contradictions("?atLeast=" + opened.inspection() + ":2");

        assertThat(told.size()).isEqualTo(1);
        assertThat(told.at("/0/kind").asString()).isEqualTo("CONFERENCE_BEFORE_DRAFT");
        assertThat(told.at("/0/step/day").asString()).isEqualTo("2024-06-09");
        assertThat(told.at("/0/rests/day").asString()).isEqualTo("2024-06-10");
        assertThat(told.at("/0/reason").asString()).isEqualTo(WHY);
    }

    @Test
    void so_does_its_page_in_the_words_of_the_office() {
        String page =
                Browser.of(LEADER, "vi")
                        .get(page() + "?atLeast=" + opened.inspection() + ":2")
                        .html();

        assertThat(page)
                .contains("Mâu thuẫn cần làm rõ", "có ngày trước dự thảo báo cáo")
                .contains("09/06/2024", "10/06/2024", WHY);
    }

    @Test
    void before_it_was_recorded_there_was_none() {
        assertThat(contradictions("?asOf=" + before).size()).isZero();
    }

    @Test
    void the_unit_is_told_neither_the_contradiction_nor_the_reason() {
        String seen =
                Browser.of(OFFICER_OF_SUBJECT, "vi")
                        .get(page() + "?atLeast=" + opened.inspection() + ":2")
                        .html();

        assertThat(seen).doesNotContain("Mâu thuẫn cần làm rõ").doesNotContain(WHY);
    }

    @Test
    void a_later_fact_clears_it() {
        SmallCase other = withDraft();
        hold(other, "2024-06-09", BECAUSE);
        hold(other, "2024-06-12", "");

        Reply cleared = get(LEADER, other.path() + "?atLeast=" + other.inspection() + ":3");
        assertThat(cleared.body().path("contradictions").size()).isZero();
    }

    /** The slip stands in the notice for ever; two facts mend it, and it is told no longer. */
    @Test
    void a_wrong_due_date_of_a_notice_is_mended_by_facts() {
        SmallCase wrong = SmallCase.open();
        String subject = DemoOffice.unit("doan-1377", "subject").orElseThrow().toString();
        Reply issued =
                post(
                        ISSUER,
                        wrong.path() + "/issue-conclusion",
                        """
                        {"notice": {"type": "NOTICE", "symbol": "%s-TB/TU", "date": "2024-11-20"},
                         "summary": "Kết quả", "occasion": {"on": "2024-11-20", "lateReason": "cũ"},
                         "recommendations": [{"text": "Khắc phục", "reference": "R1",
                           "dueOn": "2206-12-31", "addressee": "%s", "findings": []}]}
                        """
                                .formatted(wrong.inspection().substring(0, 8), subject),
                        "Confirmed-Days",
                        "2206-12-31");
        assertThat(issued.status()).as(String.valueOf(issued.body())).isEqualTo(200);
        String id = issued.body().at("/newIds/recommendations[0].recommendation").asString();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get(ISSUER, "/api/recommendations/" + id).status() == 200);
        String at = "?atLeast=" + wrong.inspection() + ":1";
        JsonNode told = get(ISSUER, wrong.path() + at).body().path("contradictions");
        assertThat(told.at("/0/kind").asString()).isEqualTo("UNUSUAL_DAY");
        assertThat(told.at("/0/step/day").asString()).isEqualTo("2206-12-31");

        assertThat(wrong.correctConclusion().status()).isEqualTo(200);
        Reply set =
                post(
                        ISSUER,
                        "/api/recommendations/" + id + "/set-due-date",
                        "{\"dueOn\": \"2026-12-31\", \"reason\": \"gõ nhầm năm\", \"occasion\": {}}");
        assertThat(set.status()).as(String.valueOf(set.body())).isEqualTo(200);
        Reply after = get(ISSUER, "/api/recommendations/" + id + "?atLeast=" + id + ":1");
        assertThat(after.body().at("/row/dueOn").asString()).isEqualTo("2026-12-31");
        get(ISSUER, "/api/recommendations/" + id + "/timeline?atLeast=" + id + ":1");
        assertThat(get(ISSUER, wrong.path()).body().path("contradictions").size()).isZero();
    }

    @Test
    void the_form_asks_for_the_reason_when_a_rule_misses_it() {
        String at = page() + "/prepare-draft-report?atLeast=" + opened.inspection() + ":2";
        assertThat(Browser.of(LEADER, "vi").get(at).html())
                .as("nobody is asked for it before")
                .doesNotContain("Lý do ngày không theo trình tự");

        OpenForm form =
                OpenForm.at(Browser.of(LEADER, "vi"), conferenceForm())
                        .choose("draftVersion", "1")
                        .type("chair.name", "Bí thư")
                        .choose("outcome", "ADOPTED")
                        .type("occasion.on", "08/06/2024")
                        .type("occasion.lateReason", "hồ sơ cũ")
                        .refused();
        assertThat(form.html())
                .contains("Lý do ngày không theo trình tự")
                .contains("Hội nghị có ngày trước ngày của dự thảo báo cáo");
    }

    private static String conferenceForm() {
        return page() + "/hold-adoption-conference?atLeast=" + opened.inspection() + ":2";
    }

    private static String page() {
        return "/inspections/" + opened.inspection();
    }

    private static JsonNode contradictions(String query) {
        Reply reply = get(LEADER, opened.path() + query);
        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(200);
        return reply.body().path("contradictions");
    }

    private static SmallCase withDraft() {
        SmallCase fresh =
                SmallCase.openLedBy(DemoOffice.account("doan-1377", "leader").orElseThrow());
        Reply draft =
                send(
                        fresh,
                        "prepare-draft-report",
                        """
                        "text": "dự thảo",
                        "occasion": {"on": "2024-06-10", "lateReason": "hồ sơ cũ"}
                        """);
        assertThat(draft.status()).as(String.valueOf(draft.body())).isEqualTo(200);
        return fresh;
    }

    private static Reply hold(SmallCase of, String on, String reason) {
        return send(
                of,
                "hold-adoption-conference",
                """
                "draftVersion": 1, "chair": {"name": "Bí thư", "posts": []}, "chairUnit": "%s",
                "reservedOpinions": [], "outcome": "ADOPTED",
                "occasion": {"on": "%s", "lateReason": "hồ sơ cũ"%s}
                """
                        .formatted(
                                DemoOffice.unit("doan-1377", "subject").orElseThrow(), on, reason));
    }

    private static Reply send(SmallCase to, String command, String body) {
        return post(LEADER, to.path() + "/" + command, "{" + body + "}");
    }
}
