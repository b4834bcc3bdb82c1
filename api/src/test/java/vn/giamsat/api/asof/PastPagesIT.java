package vn.giamsat.api.asof;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.SmallCase.CLERK;
import static vn.giamsat.api.SmallCase.OFFICER_OF_SUBJECT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;
import vn.giamsat.event.OfficeDays;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Being in the past: one is told so, stays there, can write nothing, and comes back. */
class PastPagesIT {

    private static final String AUDITOR = "kiemtoan";
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");
    private static final Pattern FORM =
            Pattern.compile(
                    "<form[^>]*method=\"post\"[^>]*action=\"([^\"]*)\"|<form[^>]*action=\"([^\"]*)\"[^>]*method=\"post\"");

    @ParameterizedTest
    @CsvSource({
        "vi, Đang xem tại thời điểm, Về hiện tại",
        "en, You are looking at, Back to the present"
    })
    void a_banner_says_where_one_is_and_how_to_come_back(
            String language, String told, String back) {
        long head = head();

        String html = Browser.of(CLERK, language).get("/units?q=chau&asOf=" + head).html();

        assertThat(html).contains("role=\"status\"").contains(told).contains(back);
        assertThat(html).contains("<a href=\"/units?q=chau\"").doesNotContain("datetime-local");
        assertThat(html).contains("<input type=\"hidden\" name=\"q\" value=\"chau\"");
        assertThat(Browser.of(CLERK, language).get("/units").html())
                .doesNotContain(told)
                .contains("name=\"asOf\" type=\"text\"")
                .doesNotContain("datetime-local");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/delegations", "/follow-up", "/units", "/search"})
    void every_link_and_form_stays_at_the_moment(String path) {
        SmallCase.open();
        String moment = "asOf=" + head();

        Screen screen = Browser.of(CLERK, "vi").get(path + "?" + moment);

        assertThat(screen.status()).isEqualTo(200);
        List<String> links =
                LINK.matcher(screen.html()).results().map(found -> found.group(1)).toList();
        assertThat(links)
                .filteredOn(link -> !link.startsWith("/static/"))
                .filteredOn(link -> !link.equals(path))
                .isNotEmpty()
                .allMatch(link -> link.contains(moment));
        assertThat(links).contains(path);
        assertThat(screen.html().substring(screen.html().indexOf("<main")))
                .contains("<input type=\"hidden\" name=\"asOf\"");
    }

    @Test
    void no_form_and_no_action_is_offered_in_the_past() {
        SmallCase opened = SmallCase.open();
        String now = "/inspections/" + opened.inspection();
        String past = now + "?asOf=" + head();
        Browser clerk = Browser.of(CLERK, "vi");

        String seen = "?atLeast=" + opened.inspection() + ":0";
        assertThat(clerk.get(now + seen).html()).contains("/record-finding");
        Screen screen = clerk.get(past);
        assertThat(screen.html()).doesNotContain("/record-finding");
        assertThat(posted(screen)).containsExactly("/sign-out");
        Screen form = clerk.get(now + "/record-finding?asOf=" + head());
        assertThat(form.status()).isEqualTo(409);
        assertThat(form.html()).contains("Không ghi nhận vào quá khứ").contains("Về hiện tại");
    }

    private static List<String> posted(Screen screen) {
        return FORM.matcher(screen.html())
                .results()
                .map((MatchResult form) -> form.group(1) == null ? form.group(2) : form.group(1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "xyz, Thời điểm chưa đúng quy cách",
        "-1, Số thứ tự không được âm",
        "2999-01-01, Thời điểm chưa tới",
        "1999-01-01, Trước nội dung đầu tiên",
        "999999999, Vượt quá số thứ tự cuối cùng",
    })
    void a_moment_that_is_none_is_told_on_a_page_that_leads_back(String asOf, String title) {
        Screen screen = Browser.of(CLERK, "vi").get("/delegations?asOf=" + asOf);

        assertThat(screen.status()).isEqualTo(400);
        assertThat(screen.html()).contains("<h1>" + title).contains("href=\"/delegations\"");
        assertThat(screen.html()).doesNotContain("asOf=" + asOf);
        assertThat(screen.html()).contains("value=\"" + asOf + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "1.1.2999, Thời điểm chưa tới",
        "11/28/2026, Thời điểm chưa đúng quy cách",
        "31/02/2026, Lịch không có ngày “31/02/2026”",
    })
    void a_moment_is_told_as_people_write_it_and_kept_to_be_mended(String asOf, String told) {
        Screen screen = Browser.of(CLERK, "vi").get("/units?q=chau&asOf=" + asOf);

        assertThat(screen.status()).isEqualTo(400);
        assertThat(screen.html())
                .contains(told)
                .contains("value=\"" + asOf + "\"")
                .contains("name=\"q\" value=\"chau\"");
    }

    @Test
    void a_day_and_an_hour_are_asked_for_as_people_write_them() {
        SmallCase.open();
        String today = WrittenDay.written(LocalDate.now(OfficeDays.ZONE));

        Screen screen = Browser.of(CLERK, "vi").get("/delegations?asOf=" + today);

        assertThat(screen.status()).isEqualTo(200);
        assertThat(screen.html()).contains("Đang xem tại thời điểm " + today);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=x&from=31/02/2026",
                "/recommendations?overdueOn=31/02/2026",
                "/statistics?from=31/02/2026"
            })
    void a_day_that_is_none_is_told_at_its_field_where_it_is_kept(String path) {
        Screen screen = Browser.of(CLERK, "vi").get(path);

        assertThat(screen.status()).isEqualTo(400);
        assertThat(screen.html())
                .contains("lịch không có ngày này")
                .contains("value=\"31/02/2026\"")
                .contains("aria-invalid=\"true\"")
                .doesNotContain("Không có mục nào");
        Screen mended = Browser.of(CLERK, "vi").get(path.replace("31/02/2026", "1.2.26"));
        assertThat(mended.status()).isEqualTo(200);
        assertThat(mended.html()).contains("value=\"01/02/2026\"").doesNotContain("type=\"date");
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2026, lịch không có ngày này",
        "02/31/2026, chưa rõ là ngày nào",
        "'', mục bắt buộc còn thiếu",
    })
    void what_was_known_is_asked_of_a_day_that_is_there(String about, String told) {
        SmallCase opened = SmallCase.open();
        String page = opened.path().replace("/api", "") + "/known?asOf=" + head() + "&about=";

        Screen screen = Browser.of(CLERK, "vi").get(page + about);

        assertThat(screen.status()).isEqualTo(400);
        assertThat(screen.html()).contains(told).contains("value=\"" + about + "\"");
        assertThat(Browser.of(CLERK, "vi").get(page + "28.11.26").html())
                .contains("value=\"28/11/2026\"")
                .contains("28/11/2026");
    }

    @Test
    void an_auditor_sees_a_page_through_the_eyes_of_another() {
        SmallCase opened = SmallCase.open();
        post(CLERK, opened.findings(), SmallCase.finding("Việc còn đang xem xét"));
        opened.conclude();
        String page =
                "/inspections/" + opened.inspection() + "?seenBy=" + OFFICER_OF_SUBJECT + "&asOf=";

        Screen screen = Browser.of(AUDITOR, "vi").get(page + head());

        assertThat(screen.html()).contains("Cán bộ Ban Thường vụ Huyện ủy Châu Thành");
        assertThat(screen.html()).contains("Kết quả kiểm tra").contains("seenBy=chauthanh");
        assertThat(screen.html()).doesNotContain("Việc còn đang xem xét");
    }

    @Test
    void it_is_told_who_could_see_a_case_and_why() {
        SmallCase opened = SmallCase.open();
        long inner = head();
        opened.conclude();
        long shown = head();
        String page = "/inspections/" + opened.inspection() + "/readers?asOf=";
        Browser auditor = Browser.of(AUDITOR, "vi");

        assertThat(auditor.get(page + inner).html()).doesNotContain(">chauthanh<");
        String html = auditor.get(page + shown).html();
        assertThat(html).contains(">chauthanh<").contains("Phần đã công bố cho đơn vị");
        assertThat(html).contains("Văn thư").doesNotContain("tantru");
        assertThat(Browser.of(OFFICER_OF_SUBJECT, "vi").get(page + shown).status()).isEqualTo(403);
        Reply told = get(AUDITOR, opened.path() + "/readers?asOf=" + shown);
        assertThat(told.body().toString()).contains("\"chauthanh\"").contains("\"UNIT_OFFICER\"");
    }

    @Test
    void a_unit_is_shown_under_its_name_of_that_day() {
        String unit =
                post(
                                CLERK,
                                "/api/units/register-unit",
                                """
                                {"name": "Chi bộ Tên Cũ"}
                                """)
                        .body()
                        .path("id")
                        .asString();
        long before = head();
        Reply renamed =
                post(
                        CLERK,
                        "/api/units/" + unit + "/rename-unit",
                        """
                        {"name": "Chi bộ Tên Mới", "reason": "sáp nhập", "occasion": {}}
                        """);
        assertThat(renamed.status()).as(String.valueOf(renamed.body())).isEqualTo(200);
        Browser clerk = Browser.of(CLERK, "vi");
        String page = "/units?q=Chi+bo+Ten";
        String seen = "&atLeast=" + unit + ":" + renamed.body().path("version").asLong();

        assertThat(clerk.get(page + seen).html()).contains("Có 1 mục").doesNotContain("nay là");
        assertThat(clerk.get(page + "&asOf=" + before).html())
                .contains("Chi bộ Tên Cũ")
                .contains("nay là")
                .contains("Chi bộ Tên Mới");
    }

    @Test
    void the_way_in_stays_in_the_past() {
        long head = head();

        String past = Browser.of(CLERK, "vi").get("/?asOf=" + head).html();

        assertThat(past).contains("Đang xem tại thời điểm", "Về hiện tại");
        assertThat(Browser.of(CLERK, "vi").get("/").html())
                .contains("Việc cần làm")
                .doesNotContain("Đang xem tại thời điểm");
    }
}
