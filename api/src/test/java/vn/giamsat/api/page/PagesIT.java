package vn.giamsat.api.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.SmallCase.CLERK;
import static vn.giamsat.api.SmallCase.OFFICER_OF_ANOTHER;
import static vn.giamsat.api.SmallCase.OFFICER_OF_SUBJECT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.asset.StaticFilesIT;
import vn.giamsat.api.page.Browser.Screen;

import java.time.Duration;

class PagesIT {

    private static final String NO_ONE = "00000000-0000-0000-0000-000000000000";

    @ParameterizedTest
    @CsvSource({
        "vi, /delegations, Đoàn kiểm tra",
        "en, /delegations, Delegations",
        "vi, /follow-up, Việc cần làm",
        "en, /follow-up, What is to be done",
        "vi, /units?q=chau+thanh, Châu Thành",
        "en, /units?q=CHAU+THANH, Châu Thành",
    })
    void a_list_is_shown_in_the_language_chosen(String language, String path, String words) {
        Screen screen = Browser.of(CLERK, language).get(path);

        assertThat(screen.status()).isEqualTo(200);
        assertThat(screen.html()).contains("<html lang=\"" + language + "\"").contains(words);
        assertThat(screen.html()).doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource({"vi, Không có khác biệt", "en, No difference"})
    void those_who_look_after_the_views_see_them_and_compare_them(String language, String words) {
        Browser auditor = Browser.of("kiemtoan", language);
        assertIsShown(auditor.get("/views"), "follow_up");
        String run = post("kiemtoan", "/api/views/check-fidelity", "").header("Location");
        String page = run.replace("/api", "");

        await().atMost(Duration.ofSeconds(60))
                .until(() -> auditor.get(page).html().contains(words));
        assertIsShown(auditor.get(page), "case_file");
        assertThat(Browser.of(CLERK, language).get("/views").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void a_case_its_delegation_and_its_recommendation_are_shown(String language) {
        SmallCase opened = SmallCase.open();
        String recommendation = opened.conclude();
        Browser clerk = Browser.of(CLERK, language);

        assertIsShown(clerk.get("/delegations/" + opened.delegation()), "Đoàn công tác");
        assertIsShown(clerk.get(page(opened) + seen(opened, 1)), "Kiểm tra thực tế");
        String page = "/recommendations/" + recommendation;
        await().atMost(Duration.ofSeconds(30)).until(() -> clerk.get(page).status() == 200);
        assertIsShown(clerk.get(page), "Khắc phục");
    }

    @Test
    void what_the_record_lacks_is_said_in_words() {
        SmallCase opened = SmallCase.open();

        String html = Browser.of(CLERK, "vi").get(page(opened) + seen(opened, 0)).html();

        assertThat(html).contains("chưa ghi nhận").contains("chưa ấn định thời hạn");
    }

    @Test
    void what_was_mentioned_and_not_enumerated_is_told_so() {
        SmallCase opened = SmallCase.open();
        long version =
                written(
                        post(
                                CLERK,
                                opened.findings(),
                                """
                                {"kind": "LIMITATION", "content": {"note": "báo cáo không liệt kê"},
                                 "evidence": [], "occasion": {}}
                                """));

        String html = Browser.of(CLERK, "vi").get(page(opened) + seen(opened, version)).html();

        assertThat(html).contains("có nêu, chưa liệt kê");
    }

    @Test
    void a_unit_sees_no_draft_of_a_finding() {
        SmallCase opened = SmallCase.open();
        post(CLERK, opened.findings(), SmallCase.finding("Việc còn đang xem xét"));
        opened.conclude();

        Screen screen = Browser.of(OFFICER_OF_SUBJECT, "vi").get(page(opened) + seen(opened, 3));

        assertThat(screen.status()).isEqualTo(200);
        assertThat(screen.html()).contains("Kết quả kiểm tra");
        assertThat(screen.html()).doesNotContain("Việc còn đang xem xét");
        assertThat(screen.html()).doesNotContain("record-finding");
    }

    @Test
    void the_case_of_another_unit_is_as_if_it_were_not_there() {
        SmallCase opened = SmallCase.open();
        opened.conclude();

        Screen screen = Browser.of(OFFICER_OF_ANOTHER, "vi").get(page(opened));

        assertThat(screen.status()).isEqualTo(404);
        assertThat(screen.html()).contains("<h1>Không tìm thấy</h1>");
    }

    private static String own(String script) {
        return "<script src=\"%s\" defer>".formatted(StaticFilesIT.address(script));
    }

    @Test
    void hostile_words_are_only_words() {
        SmallCase opened = SmallCase.open();
        long version =
                written(
                        post(
                                CLERK,
                                opened.findings(),
                                SmallCase.finding("<script>alert('x')</script>")));

        String html = Browser.of(CLERK, "vi").get(page(opened) + seen(opened, version)).html();

        String own = own("printed.js");
        assertThat(html).contains("&lt;script&gt;").containsOnlyOnce(own);
        assertThat(html.replace(own, "").replace(own("frame.js"), "")).doesNotContain("<script");
    }

    @ParameterizedTest
    @CsvSource({
        "vi, /inspections/" + NO_ONE + ", 404, Không tìm thấy",
        "en, /inspections/" + NO_ONE + ", 404, Not found",
        "vi, /nowhere, 404, Không tìm thấy",
        "en, /inspections/not-an-id, 400, The request is not well formed",
        "vi, /delegations?cursor=x, 400, Yêu cầu chưa đúng quy cách",
    })
    void what_goes_wrong_is_told_in_words(String language, String path, int status, String title) {
        Screen screen = Browser.of(CLERK, language).get(path);

        assertThat(screen.status()).isEqualTo(status);
        assertThat(screen.html()).contains("<h1>" + title).doesNotContain("Exception");
    }

    @Test
    void the_language_changes_and_the_page_stays() {
        Browser reader = Browser.of(SmallCase.ISSUER, "vi");
        String link = "href=\"/units?q=chau&amp;lang=en\"";

        assertThat(reader.get("/units?q=chau").html()).contains(link);
        assertThat(reader.get("/units?q=chau&lang=en").location()).isEqualTo("/units?q=chau");
        assertThat(reader.get("/units?q=chau").html()).contains("<h1>Units</h1>");
        reader.get("/units?lang=vi");
    }

    @Test
    void a_stranger_is_led_to_the_sign_in_page() {
        Browser stranger = Browser.ofNobody();

        assertThat(stranger.get("/delegations").location()).isEqualTo("/sign-in?to=%2Fdelegations");
        assertThat(stranger.get("/sign-in").html()).contains("Đăng nhập");
        assertThat(stranger.get("/sign-in?lang=en").location()).isEqualTo("/sign-in");
        assertThat(stranger.get("/sign-in").html()).contains("Sign in");
    }

    private static void assertIsShown(Screen screen, String words) {
        assertThat(screen.status()).as(screen.html()).isEqualTo(200);
        assertThat(screen.html()).contains(words).doesNotContain("??");
    }

    private static long written(Reply reply) {
        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(200);
        return reply.body().path("version").asLong();
    }

    private static String page(SmallCase opened) {
        return "/inspections/" + opened.inspection();
    }

    private static String seen(SmallCase opened, long version) {
        return "?atLeast=" + opened.inspection() + ":" + version;
    }
}
