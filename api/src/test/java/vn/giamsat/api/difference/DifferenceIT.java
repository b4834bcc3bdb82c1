package vn.giamsat.api.difference;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.SmallCase.CLERK;
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
import vn.giamsat.event.OfficeDays;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

class DifferenceIT {

    @Test
    void what_was_recorded_between_two_moments_differs_and_nothing_else() {
        SmallCase opened = SmallCase.open();
        seen(opened, 0);
        long before = head();
        post(CLERK, opened.findings(), SmallCase.finding("Chưa họp đủ kỳ"));
        seen(opened, 1);

        JsonNode told = get(CLERK, opened.path() + "/difference?from=" + before).body();

        assertThat(told.at("/counts/added").asInt()).as(told.toString()).isEqualTo(1);
        JsonNode item = part(told, "findings").at("/items/0");
        assertThat(item.path("kind").asString()).isEqualTo("ADDED");
        assertThat(item.path("title").asString()).isEqualTo("Khuyết điểm: Chưa họp đủ kỳ");
        assertThat(part(told, "cases").path("items")).isEmpty();
    }

    @Test
    void a_step_of_the_case_is_a_change_in_words() {
        SmallCase opened = SmallCase.open();
        seen(opened, 0);
        long before = head();
        opened.issue();
        seen(opened, 1);

        JsonNode told = get(CLERK, opened.path() + "/difference?from=" + before).body();

        String changes = part(told, "cases").at("/items/0/changes").toString();
        assertThat(changes)
                .contains("Giai đoạn: Đã mở hồ sơ → Đã ban hành thông báo kết quả")
                .contains("Thêm Thông báo kết quả: Thông báo: Thông báo ");
        assertThat(changes).doesNotContain("version").doesNotContain("\"search\"");
    }

    @Test
    void a_consequence_that_became_known_is_a_change_in_words() {
        UUID leader = DemoOffice.account("doan-1377", "leader").orElseThrow();
        SmallCase opened = SmallCase.openLedBy(leader);
        Reply recorded = post(CLERK, opened.findings(), SmallCase.finding("Chi sai nguồn"));
        seen(opened, 1);
        long before = head();
        post(
                "bon",
                opened.path() + "/amend-finding",
                """
                {"finding": "%s", "kind": "SHORTCOMING", "reason": "đã xác minh",
                 "content": {"text": "Chi sai nguồn", "consequence": "Thất thoát 120 triệu đồng"}}
                """
                        .formatted(recorded.body().at("/newIds/finding").asString()));
        seen(opened, 2);

        JsonNode told = get(CLERK, opened.path() + "/difference?from=" + before).body();

        assertThat(part(told, "findings").at("/items/0/changes").toString())
                .contains("Hậu quả: Thất thoát 120 triệu đồng");
    }

    @Test
    void the_same_moment_twice_has_no_difference() {
        SmallCase opened = SmallCase.open();
        seen(opened, 0);
        long now = head();

        JsonNode told = get(CLERK, opened.path() + "/difference?from=" + now + "&to=" + now).body();

        assertThat(told.at("/counts/unchanged").asInt()).isPositive();
        told.path("parts").forEach(part -> assertThat(part.path("items")).isEmpty());
    }

    @Test
    void a_unit_learns_of_no_draft_by_way_of_a_difference() {
        SmallCase opened = SmallCase.open();
        long before = head() - 1;
        post(CLERK, opened.findings(), SmallCase.finding("Việc còn đang xem xét"));
        opened.conclude();
        seen(opened, 3);
        String path = opened.path() + "/difference?from=" + before;

        Reply unit = get(OFFICER_OF_SUBJECT, path);

        assertThat(unit.status()).isEqualTo(200);
        assertThat(unit.body().toString()).doesNotContain("Việc còn đang xem xét");
        assertThat(part(unit.body(), "cases").at("/items/0/kind").asString()).isEqualTo("ADDED");
        assertThat(get(OFFICER_OF_ANOTHER, path).status()).isEqualTo(404);
    }

    @Test
    void a_list_is_compared_with_the_filters_of_the_list() {
        SmallCase first = SmallCase.open();
        seen(first, 0);
        long before = head();
        SmallCase second = SmallCase.open();
        seen(second, 0);
        String path = "/api/inspections/difference?from=" + before + "&delegation=";

        JsonNode of = get(CLERK, path + second.delegation()).body();
        JsonNode ofAnother = get(CLERK, path + first.delegation()).body();

        assertThat(part(of, "cases").at("/counts/added").asInt()).isEqualTo(1);
        assertThat(part(ofAnother, "cases").at("/counts/unchanged").asInt()).isEqualTo(1);
        assertThat(part(ofAnother, "cases").path("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"inspections", "recommendations", "tasks"})
    void every_list_has_its_difference_on_a_page_and_for_programs(String list) {
        String query = "/difference?from=0&format=";

        assertThat(get("kiemtoan", "/api/" + list + query + "json").status()).isEqualTo(200);
        assertThat(get("kiemtoan", "/api/" + list + query + "csv").header("Content-Type"))
                .startsWith("text/csv");
        Screen page = Browser.of("kiemtoan", "vi").get("/" + list + "/difference?from=0");
        assertThat(page.status()).as(page.html()).isEqualTo(200);
        assertThat(page.html()).doesNotContain("??");
        Screen file =
                Browser.of("kiemtoan", "vi").get("/" + list + "/difference?from=0&format=csv");
        assertThat(file.html()).startsWith("\uFEFF\"Phần\";\"Thay đổi\";");
    }

    @Test
    void a_table_for_a_spreadsheet_calculates_nothing() {
        SmallCase opened = SmallCase.open();
        seen(opened, 0);
        long before = head();
        post(CLERK, opened.findings(), SmallCase.finding("=HYPERLINK(1)"));
        seen(opened, 1);

        Reply table = get(CLERK, opened.path() + "/difference?format=csv&from=" + before);

        String text = new String(table.response().body(), StandardCharsets.UTF_8);
        assertThat(table.header("Content-Disposition")).contains("difference.csv");
        assertThat(text).startsWith("\uFEFF\"part\",\"kind\"").contains("\r\n");
        assertThat(text).contains("Khuyết điểm: =HYPERLINK(1)").doesNotContain("\"=");
    }

    @ParameterizedTest
    @CsvSource({
        "'', malformed-request, /fields/0/path, from",
        "?from=5&to=4, malformed-request, /fields/0/path, to",
        "?from=x, as-of-malformed, /facts/field, from",
        "?from=-1, as-of-negative, /facts/field, from",
        "?from=999999999, as-of-beyond-the-end, /facts/field, from",
        "?from=1&to=x, as-of-malformed, /facts/field, to",
        "?from=1&to=2999-01-01, as-of-in-the-future, /facts/field, to",
    })
    void moments_that_are_none_are_refused_by_name(
            String query, String type, String place, String field) {
        SmallCase opened = SmallCase.open();
        seen(opened, 0);

        Reply reply = get(CLERK, opened.path() + "/difference" + query);

        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(400);
        assertThat(reply.type()).isEqualTo("urn:giamsat:problem:" + type);
        assertThat(reply.body().at(place).asString()).as(reply.body().toString()).isEqualTo(field);
    }

    @Test
    void a_day_is_a_moment_too() {
        SmallCase opened = SmallCase.open();
        seen(opened, 0);
        String today = LocalDate.now(OfficeDays.ZONE).toString();

        JsonNode told = get(CLERK, opened.path() + "/difference?from=0&to=" + today).body();

        assertThat(part(told, "cases").at("/counts/added").asInt()).isEqualTo(1);
        assertThat(told.at("/to/dated").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"vi, phải muộn hơn", "en, must not come before"})
    void a_page_says_what_is_wrong_with_the_moments(String language, String words) {
        SmallCase opened = SmallCase.open();
        seen(opened, 0);
        String page = "/inspections/" + opened.inspection() + "/difference";

        Screen wrong = Browser.of(CLERK, language).get(page + "?from=5&to=4");
        Screen empty = Browser.of(CLERK, language).get(page);

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html()).contains(words).contains("value=\"5\"").doesNotContain("??");
        assertThat(empty.status()).isEqualTo(200);
        assertThat(Browser.of(OFFICER_OF_ANOTHER, language).get(page).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"vi, Không có gì khác", "en, Nothing differs"})
    void a_page_shows_what_differs_struck_through_and_new(String language, String nothing) {
        SmallCase opened = SmallCase.open();
        seen(opened, 0);
        long before = head();
        String recommendation = opened.conclude();
        seen(opened, 1);
        Browser clerk = Browser.of(CLERK, language);
        String page = "/inspections/" + opened.inspection() + "/difference?from=";

        assertThat(clerk.get(page + before).html())
                .contains("<del class=\"gs-was\">")
                .contains("<ins class=\"gs-is\">")
                .contains("format=csv")
                .doesNotContain("??");
        assertThat(clerk.get(page + before + "&to=" + before).html()).contains(nothing);
        assertThat(clerk.get("/delegations/" + opened.delegation() + "/difference?from=0").status())
                .isEqualTo(200);
        assertThat(clerk.get("/recommendations/" + recommendation + "/difference").status())
                .isIn(200, 404);
    }

    private static void seen(SmallCase opened, long version) {
        String path = opened.path() + "?atLeast=" + opened.inspection() + ":" + version;
        assertThat(get(CLERK, path).status()).isEqualTo(200);
    }

    private static JsonNode part(JsonNode told, String name) {
        for (JsonNode part : told.path("parts")) {
            if (part.path("part").asString().equals(name)) {
                return part;
            }
        }
        throw new AssertionError(name + " in " + told);
    }
}
