package vn.giamsat.api.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.SmallCase.CLERK;
import static vn.giamsat.api.SmallCase.OFFICER_OF_ANOTHER;
import static vn.giamsat.api.SmallCase.OFFICER_OF_SUBJECT;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.account.DemoOffice;
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;

import java.time.Duration;

/** Whoever corrects words learns who carries the wrong ones about on paper. */
class HandOutIT {

    private static final Browser READER = Browser.of(CLERK, "vi");

    private static final String LEADER = "bon";

    private final SmallCase opened =
            SmallCase.openLedBy(DemoOffice.account("doan-1377", "leader").orElseThrow());

    @BeforeEach
    void it_is_seen() {
        assertThat(get(CLERK, opened.path() + "?atLeast=" + opened.inspection() + ":0").status())
                .isEqualTo(200);
    }

    @Test
    void what_was_printed_or_packed_with_the_wrong_words_is_named() {
        print(READER);
        String finding = record("Lời văn sai");
        String wrong = print(READER);
        Reply packed = get(CLERK, opened.path() + "/package?asOf=" + wrong);
        assertThat(packed.status()).as(String.valueOf(packed.body())).isEqualTo(200);
        amend(finding, "Lời văn đúng");
        print(READER);

        JsonNode told = get(CLERK, "/api" + corrections()).body();

        assertThat(told.path("handedOut")).as(told.toString()).hasSize(2);
        assertThat(told.at("/handedOut/0/what").asString()).isEqualTo("PRINTED");
        assertThat(told.at("/handedOut/1/what").asString()).isEqualTo("PACKED");
        assertThat(told.at("/handedOut/0/position").asString()).isEqualTo(wrong);
        assertThat(told.at("/handedOut/0/by").asString()).isNotBlank();
        for (String language : new String[] {"vi", "en"}) {
            Screen page = Browser.of(CLERK, language).get(corrections());
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.html()).contains("?asOf=" + wrong).doesNotContain("??");
        }
    }

    @Test
    void of_the_past_the_page_that_was_printed_counts() {
        String finding = record("Lời văn sai");
        String wrong = print(READER);
        amend(finding, "Lời văn đúng");

        Screen past = READER.get(page() + "?asOf=" + wrong);
        assertThat(READER.print(past).status()).isEqualTo(204);

        JsonNode told = get(CLERK, "/api" + corrections()).body();
        assertThat(told.path("handedOut")).hasSize(2);
        JsonNode then = get(CLERK, "/api" + corrections() + "&asOf=" + last()).body();
        assertThat(then.path("handedOut")).as("printed when that was past").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "99999999"})
    void a_place_in_the_log_that_is_none_is_refused(String at) {
        Screen page = READER.get(page());
        String html = page.html().replaceFirst("data-shown-at=\"[0-9]+\"", shownAt(at));

        assertThat(READER.print(new Screen(200, html, "", page.response())).status())
                .isEqualTo(400);
    }

    private static String shownAt(String at) {
        return "data-shown-at=\"" + (at.isEmpty() ? " " : at) + "\"";
    }

    @Test
    void who_may_not_see_a_case_has_not_printed_it() {
        String html = READER.get(page()).html();
        Browser stranger = Browser.of(OFFICER_OF_ANOTHER, "vi");
        Screen own = stranger.get("/follow-up");
        String token = own.html().replaceFirst("(?s).*(name=\"_csrf\" value=\"[^\"]+).*", "$1");

        Screen forged =
                new Screen(
                        200,
                        html.replaceFirst("name=\"_csrf\" value=\"[^\"]+", token),
                        "",
                        own.response());

        assertThat(stranger.print(forged).status()).isEqualTo(404);
        assertThat(stranger.print(new Screen(200, html, "", own.response())).status())
                .as("with the token of another")
                .isEqualTo(403);
    }

    @Test
    void units_are_not_told_who_printed() {
        opened.conclude();
        long concluded = positionOf("ConclusionIssued");
        print(READER);
        seen(opened.deliverCorrection(opened.correctConclusion()));
        String path = opened.path() + "/resting?on=" + positionOf("ConclusionCorrected");

        JsonNode inside = get(CLERK, path).body();
        Reply unit = get(OFFICER_OF_SUBJECT, path);

        assertThat(inside.path("handedOut")).hasSize(1);
        assertThat(inside.at("/handedOut/0/position").asLong()).isGreaterThanOrEqualTo(concluded);
        assertThat(unit.status()).isEqualTo(200);
        assertThat(unit.body().path("handedOut")).isEmpty();
    }

    private String print(Browser browser) {
        Screen page = browser.get(page());
        assertThat(browser.print(page).status()).isEqualTo(204);
        return page.html().replaceFirst("(?s).*data-shown-at=\"([0-9]+)\".*", "$1");
    }

    private String record(String words) {
        Reply finding = post(LEADER, opened.findings(), SmallCase.finding(words));
        assertThat(finding.status()).as(String.valueOf(finding.body())).isEqualTo(200);
        seen(finding);
        return finding.body().path("newIds").path("finding").asString();
    }

    private void amend(String finding, String words) {
        Reply amended =
                post(
                        LEADER,
                        opened.path() + "/amend-finding",
                        """
                        {"finding": "%s", "kind": "SHORTCOMING",
                         "content": {"text": "%s"}, "reason": "viết nhầm"}
                        """
                                .formatted(finding, words));
        assertThat(amended.status()).as(String.valueOf(amended.body())).isEqualTo(200);
        seen(amended);
    }

    private void seen(Reply written) {
        String version = opened.inspection() + ":" + written.body().path("version").asLong();
        assertThat(get(CLERK, opened.path() + "?atLeast=" + version).status()).isEqualTo(200);
    }

    private String page() {
        return "/inspections/" + opened.inspection();
    }

    private String corrections() {
        return page() + "/resting?on=" + last();
    }

    private long last() {
        return positionOf("FindingAmended");
    }

    private long positionOf(String event) {
        return await().atMost(Duration.ofSeconds(20)).until(() -> seenAt(event), seen -> seen >= 0);
    }

    private long seenAt(String event) {
        for (JsonNode item : get(CLERK, opened.path() + "/timeline").body().path("items")) {
            if (item.at("/fact/event").asString().equals(event)) {
                return item.at("/fact/position").asLong();
            }
        }
        return -1;
    }
}
