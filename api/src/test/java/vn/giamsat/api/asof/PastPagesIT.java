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
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;

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
        assertThat(html).contains("<a href=\"/units?q=chau\"").contains("type=\"datetime-local\"");
        assertThat(html).contains("<input type=\"hidden\" name=\"q\" value=\"chau\"");
        assertThat(Browser.of(CLERK, language).get("/units").html())
                .doesNotContain(told)
                .contains("datetime-local");
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

        assertThat(Browser.of(CLERK, "vi").get("/?asOf=" + head).location())
                .isEqualTo("/delegations?asOf=" + head);
        assertThat(Browser.of(CLERK, "vi").get("/").location()).isEqualTo("/delegations");
    }
}
