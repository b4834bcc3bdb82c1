package vn.giamsat.api.page.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.SmallCase.ISSUER;
import static vn.giamsat.api.SmallCase.OFFICER_OF_ANOTHER;
import static vn.giamsat.api.SmallCase.OFFICER_OF_SUBJECT;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.read.PageLimits;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a unit answered and how it was decided, when so much happened that it fills many pages. */
class AnswersOfUnitIT {

    private static final Pattern NEXT = Pattern.compile("href=\"[^\"]*[?]cursor=([^\"&]+)\"");

    private static String id;
    private static long undecided;

    @BeforeAll
    static void play() {
        id = SmallCase.open().conclude();
        await().atMost(Duration.ofSeconds(30)).until(() -> !row("").isMissingNode());
        say(ISSUER, "set-due-date", "\"dueOn\": \"2035-01-15\", \"reason\": \"ấn định\"");
        String first = respond("Đã họp chi bộ");
        String asked =
                say(OFFICER_OF_SUBJECT, "ask-extension", request("2035-03-01"))
                        .at("/newIds/request")
                        .asString();
        undecided = RunningProduct.head();
        for (int i = 0; i <= PageLimits.TOLD_AT_ONCE; i++) {
            say(ISSUER, "send-reminder", "\"text\": \"Đôn đốc lần %d\"".formatted(i + 1));
        }
        say(ISSUER, "reject-response", about("response", first, "reason", "Thiếu phụ lục 2"));
        say(ISSUER, "refuse-extension", about("request", asked, "reason", "Không đủ lý do"));
        String second = respond("Đã gửi phụ lục 2");
        String again =
                say(OFFICER_OF_SUBJECT, "ask-extension", request("2035-04-01"))
                        .at("/newIds/request")
                        .asString();
        say(
                ISSUER,
                "grant-extension",
                about("request", again, "note", "Đồng ý") + ", \"dueOn\": \"2035-02-20\"");
        say(
                ISSUER,
                "accept-response-in-part",
                about("response", second, "accepted", "Phụ lục 2 đạt")
                        + ", \"remaining\": \"Còn phụ lục 3\"");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> row("").path("state").asString().equals("CONFIRMED_IN_PART"));
    }

    @ParameterizedTest
    @ValueSource(strings = {ISSUER, OFFICER_OF_SUBJECT})
    void every_page_of_the_diary_shows_all_answers_with_their_decisions(String reader) {
        List<String> pages = pages(Browser.of(reader, "vi"));

        assertThat(pages).hasSize(2);
        for (String page : pages) {
            assertThat(section("responses", page))
                    .containsSubsequence(
                            "Xác nhận một phần",
                            "Đã gửi phụ lục 2",
                            "Phụ lục 2 đạt",
                            "Còn phụ lục 3",
                            "Trả lại",
                            "Đã họp chi bộ",
                            "Thiếu phụ lục 2")
                    .doesNotContain("Chờ xem xét");
            assertThat(section("extensions", page))
                    .containsSubsequence(
                            "01/04/2035",
                            "Đồng ý gia hạn",
                            "20/02/2035",
                            "01/03/2035",
                            "Không đồng ý gia hạn",
                            "Không đủ lý do")
                    .doesNotContain("Chờ xem xét");
        }
    }

    @Test
    void before_it_was_decided_an_answer_waits() {
        String then = "?asOf=" + undecided;

        String page = Browser.of(ISSUER, "vi").get("/recommendations/" + id + then).html();

        assertThat(section("responses", page))
                .contains("Đã họp chi bộ", "Chờ xem xét")
                .doesNotContain("Trả lại", "Đã gửi phụ lục 2");
        assertThat(section("extensions", page)).contains("Chờ xem xét");
        assertThat(row(then).path("responsesGiven")).hasSize(1);
        assertThat(row(then).at("/responsesGiven/0/outcome").asString()).isEqualTo("WAITING");
        assertThat(row(then).at("/extensionsAsked/0/outcome").asString()).isEqualTo("WAITING");
    }

    @Test
    void programs_are_told_the_same() {
        JsonNode row = row("");

        assertThat(row.path("responsesGiven").findValuesAsString("outcome"))
                .containsExactly("RETURNED", "CONFIRMED_IN_PART");
        assertThat(row.at("/responsesGiven/0/remark").asString()).isEqualTo("Thiếu phụ lục 2");
        assertThat(row.at("/responsesGiven/1/remaining").asString()).isEqualTo("Còn phụ lục 3");
        assertThat(row.path("extensionsAsked").findValuesAsString("outcome"))
                .containsExactly("REFUSED", "GRANTED");
        assertThat(row.at("/extensionsAsked/1/grantedUntil").asString()).isEqualTo("2035-02-20");
    }

    @Test
    void another_unit_is_told_nothing_of_it() {
        for (String moment : List.of("", "?asOf=" + undecided)) {
            String path = "/recommendations/" + id + moment;

            assertThat(RunningProduct.get(OFFICER_OF_ANOTHER, "/api" + path).status())
                    .isEqualTo(404);
            assertThat(Browser.of(OFFICER_OF_ANOTHER, "vi").get(path).html())
                    .doesNotContain("phụ lục 2", "Thiếu phụ lục");
        }
    }

    private static List<String> pages(Browser browser) {
        List<String> pages = new ArrayList<>();
        String address = "/recommendations/" + id;
        while (address != null) {
            String page = browser.get(address).html();
            pages.add(page);
            Matcher next = NEXT.matcher(page);
            address = next.find() ? "/recommendations/" + id + "?cursor=" + next.group(1) : null;
        }
        return pages;
    }

    private static String section(String name, String page) {
        int begin = page.indexOf("aria-labelledby=\"" + name + "\"");
        assertThat(begin).as(page).isPositive();
        return page.substring(begin, page.indexOf("</section>", begin));
    }

    private static String respond(String text) {
        String words = "\"text\": \"%s\", \"files\": []".formatted(text);
        String paper = ", \"document\": {\"type\": \"REPORT\", \"symbol\": \"87-BC/HU\"}";
        return say(OFFICER_OF_SUBJECT, "submit-response", words + paper)
                .at("/newIds/response")
                .asString();
    }

    private static String request(String until) {
        return "\"dueOn\": \"%s\", \"reason\": \"Chờ đại hội chi bộ\"".formatted(until);
    }

    private static String about(String matter, String which, String remark, String words) {
        return "\"%s\": \"%s\", \"%s\": \"%s\"".formatted(matter, which, remark, words);
    }

    private static JsonNode say(String username, String command, String body) {
        Reply reply =
                RunningProduct.post(
                        username,
                        "/api/recommendations/" + id + "/" + command,
                        "{%s, \"occasion\": {}}".formatted(body));
        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(200);
        return reply.body();
    }

    private static JsonNode row(String moment) {
        return RunningProduct.get(OFFICER_OF_SUBJECT, "/api/recommendations/" + id + moment)
                .body()
                .path("row");
    }
}
