package vn.giamsat.api.dependents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.SmallCase.CLERK;
import static vn.giamsat.api.SmallCase.ISSUER;
import static vn.giamsat.api.SmallCase.OFFICER_OF_ANOTHER;
import static vn.giamsat.api.SmallCase.OFFICER_OF_SUBJECT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.account.DemoOffice;
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;

import java.time.Duration;
import java.util.UUID;

class RestingIT {

    private static final String LEADER = "bon";

    @Test
    void a_draft_written_on_a_finding_rests_on_it_when_it_is_amended() {
        SmallCase opened = amended();

        JsonNode told = get(CLERK, resting(opened, "FindingAmended")).body();

        assertThat(told.at("/correction/sentence").asString()).contains("Lời văn đúng");
        assertThat(told.at("/wrong/sentence").asString()).contains("Lời văn sai");
        assertThat(told.path("resting")).hasSize(1);
        assertThat(told.at("/resting/0/how").asString()).isEqualTo("SPEAKS_FOR_THE_CASE");
        assertThat(told.at("/resting/0/line/sentence").asString()).contains("dự thảo báo cáo");
    }

    @Test
    void a_recommendation_rests_on_a_conclusion_that_is_corrected() {
        SmallCase opened = SmallCase.open();
        String recommendation = opened.conclude();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> get(ISSUER, "/api/recommendations/" + recommendation).status() == 200);
        Reply corrected = opened.deliverCorrection(opened.correctConclusion());
        seen(opened, corrected.body().path("version").asLong());

        String path = resting(opened, "ConclusionCorrected");
        JsonNode told = get(ISSUER, path).body();

        assertThat(told.at("/wrong/sentence").asString()).startsWith("Ban hành thông báo");
        assertThat(told.at("/resting/0/how").asString()).isEqualTo("DRAWN_FROM_IT");
        assertThat(told.at("/resting/0/line/sentence").asString()).contains("Khắc phục");
        assertThat(get(OFFICER_OF_SUBJECT, path).status()).isEqualTo(200);
        assertThat(get(OFFICER_OF_ANOTHER, path).status()).isEqualTo(404);
    }

    @Test
    void a_unit_is_not_told_that_a_draft_was_amended() {
        SmallCase opened = amended();
        String path = resting(opened, "FindingAmended");
        opened.conclude();
        seen(opened, 5);

        Reply unit = get(OFFICER_OF_SUBJECT, path);

        assertThat(unit.status()).isEqualTo(404);
        assertThat(unit.type()).isEqualTo("urn:giamsat:problem:nothing-corrected");
        assertThat(unit.body().toString()).doesNotContain("Lời văn");
        assertThat(Browser.of(OFFICER_OF_SUBJECT, "vi").get(page(opened)).html())
                .doesNotContain("Lời văn");
    }

    @ParameterizedTest
    @CsvSource({"'', 400", "?on=x, 400", "?on=-1, 404", "?on=0, 404", "?on=99999999, 404"})
    void what_corrects_nothing_is_answered_clearly(String query, int status) {
        SmallCase opened = SmallCase.open();
        seen(opened, 0);

        assertThat(get(CLERK, opened.path() + "/resting" + query).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_case_shows_the_old_words_struck_through_with_what_rests_on_them(String language) {
        SmallCase opened = amended();
        Browser clerk = Browser.of(CLERK, language);

        Screen page = clerk.get(page(opened));
        Screen list = clerk.get(resting(opened, "FindingAmended").replaceFirst("/api", ""));

        assertThat(page.html())
                .containsPattern("<del class=\"gs-was gs-text\" lang=\"vi\">Lời văn sai</del>")
                .contains("<ins class=\"gs-is\">Lời văn đúng</ins>")
                .contains("/resting?on=")
                .doesNotContain("??");
        assertThat(list.status()).as(list.html()).isEqualTo(200);
        assertThat(list.html()).contains("Lời văn sai").doesNotContain("??");
    }

    /** A finding, a draft report on it, and then other words. */
    private static SmallCase amended() {
        UUID leader = DemoOffice.account("doan-1377", "leader").orElseThrow();
        SmallCase opened = SmallCase.openLedBy(leader);
        Reply finding = post(LEADER, opened.findings(), SmallCase.finding("Lời văn sai"));
        String id = finding.body().path("newIds").path("finding").asString();
        written(
                post(
                        LEADER,
                        opened.path() + "/prepare-draft-report",
                        "{\"text\": \"Dự thảo\", \"occasion\": {}}"));
        long version =
                written(
                        post(
                                LEADER,
                                opened.path() + "/amend-finding",
                                """
                                {"finding": "%s", "kind": "SHORTCOMING",
                                 "content": {"text": "Lời văn đúng"}, "reason": "viết nhầm"}
                                """
                                        .formatted(id)));
        seen(opened, version);
        return opened;
    }

    private static long written(Reply reply) {
        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(200);
        return reply.body().path("version").asLong();
    }

    private static String resting(SmallCase opened, String event) {
        for (JsonNode item : get(CLERK, opened.path() + "/timeline").body().path("items")) {
            if (item.at("/fact/event").asString().equals(event)) {
                return opened.path() + "/resting?on=" + item.at("/fact/position").asLong();
            }
        }
        throw new AssertionError("no " + event);
    }

    private static String page(SmallCase opened) {
        return "/inspections/" + opened.inspection();
    }

    private static void seen(SmallCase opened, long version) {
        String path = opened.path() + "?atLeast=" + opened.inspection() + ":" + version;
        assertThat(get(CLERK, path).status()).isEqualTo(200);
    }
}
