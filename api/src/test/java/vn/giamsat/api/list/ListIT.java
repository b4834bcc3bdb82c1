package vn.giamsat.api.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.ContentDisposition;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.entry.ViewEntry;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Every list at its addresses: as JSON, as a file for a spreadsheet and as a page. */
class ListIT {

    private static final String AUDITOR = "kiemtoan";
    private static final SmallCase CASE = SmallCase.open();
    private static final String RECOMMENDATION = CASE.conclude();

    @BeforeAll
    static void the_recommendation_is_seen() {
        String path = "/api/recommendations/" + RECOMMENDATION;
        await().until(() -> RunningProduct.get(AUDITOR, path).status() == 200);
    }

    static List<ViewEntry<?>> entries() {
        return QuerySide.entries();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void a_list_is_answered_as_json_as_csv_and_as_a_page_of_both_languages(ViewEntry<?> entry) {
        String address = address(entry);

        Reply json = RunningProduct.get(AUDITOR, "/api" + address + "?count=true");
        assertThat(json.status()).as(String.valueOf(json.body())).isEqualTo(200);
        List<String> lines = csv(AUDITOR, "/api" + address);
        assertThat(lines.getFirst().split("\",\"")).hasSize(entry.columns().all().size() + 1);
        if (json.body().path("items").findValue("text") == null) { // no value of several lines
            assertThat(lines).hasSize(1 + json.body().path("total").asInt());
        }
        for (String language : List.of("vi", "en")) {
            Browser person = Browser.of(AUDITOR, language);
            Browser.Screen page = person.get(address);
            assertThat(page.status()).as(page.html()).isEqualTo(200);
            Screen file = person.get(address + ".csv");
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.html().lines().findFirst().orElse("")).doesNotContain("\",\"");
            assertThat(ContentDisposition.parse(file.header("Content-Disposition")).getFilename())
                    .matches("[^/:]+ \\d\\d-\\d\\d-\\d{4}\\.csv");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/inspections?stage=NOPE, stage, NOT_ONE_OF_THE_CHOICES",
        "/inspections?delegation=1377, delegation, MUST_BE_ID",
        "/recommendations?overdueOn=hôm-nay, overdueOn, DAY_UNCLEAR",
        "/recommendations?overdueOn=11/28/2026, overdueOn, DAY_UNCLEAR",
        "/recommendations?overdueOn=31/02/2026, overdueOn, NO_SUCH_DAY",
        "/recommendations/difference?from=0&overdueOn=31/02/2026, overdueOn, NO_SUCH_DAY",
        "/search?q=x&from=31/02/2026, from, NO_SUCH_DAY",
        "/search?q=x&to=2/2026, to, DAY_UNCLEAR",
        "/statistics/inspections?from=31/02/2026, from, NO_SUCH_DAY",
        "/statistics/inspections?to=02/31/2026, to, DAY_UNCLEAR",
        "/recommendations?state=ABSENT, state, NOT_ONE_OF_THE_CHOICES"
    })
    void what_no_list_can_be_narrowed_by_is_refused_at_its_name(
            String path, String name, String fault) {
        Reply refused = RunningProduct.get(AUDITOR, "/api" + path.replace("ô", "o"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/fields/0/path").asString()).isEqualTo(name);
        assertThat(refused.body().at("/fields/0/fault").asString()).isEqualTo(fault);
    }

    @Test
    void what_is_left_empty_in_a_filter_narrows_nothing() {
        Reply all = RunningProduct.get(AUDITOR, "/api/inspections?count=true");
        Reply unnarrowed =
                RunningProduct.get(
                        AUDITOR, "/api/inspections?stage=&words=&delegation=&count=true");

        assertThat(unnarrowed.body().path("total")).isEqualTo(all.body().path("total"));
    }

    @Test
    void the_file_holds_what_its_reader_may_see_and_nothing_else() {
        SmallCase inside = SmallCase.open();
        String recorded = record(inside, "=CỘNG(1;1) chưa công bố");

        assertThat(String.join("\n", csv(AUDITOR, inside.path() + "/findings?" + recorded)))
                .contains("\"'=CỘNG(1;1) chưa công bố\"");
        Reply ofUnit =
                RunningProduct.get(SmallCase.OFFICER_OF_SUBJECT, inside.path() + "/findings");
        assertThat(ofUnit.status()).isEqualTo(404);
        assertThat(answered(SmallCase.OFFICER_OF_SUBJECT, inside.path() + "/findings").status())
                .isEqualTo(404);
        assertThat(
                        Browser.of(SmallCase.OFFICER_OF_SUBJECT, "vi")
                                .get(inside.path().replace("/api", "") + "/findings.csv")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void a_file_of_the_past_says_what_was_known_then() {
        SmallCase later = SmallCase.open();
        record(later, "Thứ nhất");
        long then = RunningProduct.head();
        String second = record(later, "Thứ hai");

        assertThat(csv(AUDITOR, later.path() + "/findings?" + second)).hasSize(3);
        assertThat(csv(AUDITOR, later.path() + "/findings?asOf=" + then)).hasSize(2);
    }

    @Test
    void accounts_are_listed_for_those_who_read_accounts() {
        assertThat(String.join("\n", csv(AUDITOR, "/api/accounts"))).contains("vanthu");
        assertThat(answered(SmallCase.CLERK, "/api/accounts").status()).isEqualTo(403);
        assertThat(Browser.of(SmallCase.CLERK, "vi").get("/accounts.csv").status()).isEqualTo(403);
    }

    @Test
    void the_file_and_the_next_page_are_of_the_list_as_it_is_narrowed() {
        Browser.Screen page = Browser.of(AUDITOR, "vi").get("/inspections?stage=CONCLUDED&words=a");

        assertThat(page.html())
                .contains("/inspections.csv?words=a&amp;stage=CONCLUDED")
                .contains("value=\"CONCLUDED\" selected");
    }

    @Test
    void a_page_says_what_its_list_was_narrowed_to_by_a_link() {
        Browser.Screen page =
                Browser.of(AUDITOR, "vi")
                        .get(
                                "/inspections?delegation=%s&atLeast=%s:0"
                                        .formatted(CASE.delegation(), CASE.inspection()));

        assertThat(page.html())
                .contains("Danh sách đang thu hẹp theo: Đoàn.")
                .contains("name=\"delegation\" value=\"" + CASE.delegation())
                .contains("Có 1 mục");
    }

    @Test
    void an_item_that_stands_alone_is_answered_with_its_version() {
        Reply one = RunningProduct.get(AUDITOR, CASE.path());

        assertThat(one.header("ETag")).isEqualTo("\"" + one.body().path("version").asLong() + "\"");
    }

    /** What to ask for so that the finding is visible. */
    private static String record(SmallCase of, String finding) {
        Reply reply =
                RunningProduct.post(SmallCase.CLERK, of.findings(), SmallCase.finding(finding));
        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(200);
        return "atLeast=%s:%d".formatted(of.inspection(), reply.body().path("version").asLong());
    }

    private static String address(ViewEntry<?> entry) {
        String matter =
                entry.address().startsWith("recommendations") ? RECOMMENDATION : CASE.inspection();
        return "/" + entry.address().replace("{id}", matter);
    }

    private static List<String> csv(String username, String path) {
        Reply reply = answered(username, path);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        return new String(reply.response().body(), StandardCharsets.UTF_8).lines().toList();
    }

    private static Reply answered(String username, String path) {
        return RunningProduct.send(
                RunningProduct.request(username, path).setHeader("Accept", "text/csv").GET());
    }
}
