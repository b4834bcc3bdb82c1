package vn.giamsat.api.bitemporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;
import vn.giamsat.event.OfficeDays;

import java.time.Duration;
import java.time.LocalDate;

class BitemporalReportingIT {

    private static final LocalDate TODAY = LocalDate.now(OfficeDays.ZONE);
    private static final LocalDate LONG_AGO = TODAY.minusDays(20);

    @Test
    void the_answers_at_two_moments_differ_by_exactly_the_late_finding() {
        SmallCase opened = SmallCase.open();
        seen(opened, 0);
        long before = head();
        lateFinding(opened);
        seen(opened, 1);
        long after = head();

        JsonNode then = known(opened, before);
        JsonNode later = known(opened, after);

        assertThat(then.at("/known/findings")).isEmpty();
        assertThat(later.at("/known/findings")).hasSize(1);
        assertThat(later.at("/known/file")).isEqualTo(then.at("/known/file"));
        assertThat(later.at("/known/recommendations")).isEqualTo(then.at("/known/recommendations"));
        assertThat(later.path("leftOut")).isEqualTo(then.path("leftOut"));
        assertThat(later.path("late")).hasSize(then.path("late").size() + 1);
        JsonNode late = later.path("late").get(later.path("late").size() - 1);
        assertThat(late.path("day").asString()).isEqualTo(LONG_AGO.toString());
        assertThat(late.path("daysLate").asLong()).isEqualTo(20);
        assertThat(late.at("/line/lateReason").asString()).isEqualTo("mới tìm thấy biên bản");
    }

    @Test
    void what_happened_after_the_day_is_left_out_and_named() {
        SmallCase opened = SmallCase.open();
        post(CLERK, opened.findings(), SmallCase.finding("Hôm nay mới thấy"));
        seen(opened, 1);

        JsonNode told = get(CLERK, opened.path() + "/known?about=" + TODAY.minusDays(1)).body();

        assertThat(told.at("/known/file").isNull()).isTrue();
        assertThat(told.at("/leftOut/0/leftOut").asString()).isEqualTo("HAPPENED_LATER");
        assertThat(told.path("leftOut").toString()).contains("Hôm nay mới thấy");
    }

    @Test
    void a_unit_is_answered_with_what_it_was_shown() {
        SmallCase opened = SmallCase.open();
        lateFinding(opened);
        String recommendation = opened.conclude();
        seen(opened, 3);
        String path = opened.path() + "/known?about=" + TODAY;

        Reply unit = get(OFFICER_OF_SUBJECT, path);

        assertThat(unit.status()).isEqualTo(200);
        assertThat(unit.body().toString())
                .contains("Kết quả kiểm tra")
                .doesNotContain("Biên bản cũ cho thấy");
        assertThat(get(OFFICER_OF_ANOTHER, path).status()).isEqualTo(404);
        String ofOne = "/api/recommendations/" + recommendation + "/known?about=" + TODAY;
        await().atMost(Duration.ofSeconds(20))
                .until(() -> get(OFFICER_OF_SUBJECT, ofOne).status() == 200);
        assertThat(get(OFFICER_OF_SUBJECT, ofOne).body().at("/known/recommendations")).hasSize(1);
        assertThat(get(OFFICER_OF_ANOTHER, ofOne).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 400",
        "?about=x, 400",
        "?about=2024-02-30, 400",
        "?about=2024-01-01&asOf=x, 400",
        "?about=9999-12-31, 200"
    })
    void a_day_that_is_none_is_refused(String query, int status) {
        SmallCase opened = SmallCase.open();
        seen(opened, 0);

        assertThat(get(CLERK, opened.path() + "/known" + query).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void a_page_answers_and_marks_what_was_recorded_late(String language) {
        SmallCase opened = SmallCase.open();
        lateFinding(opened);
        seen(opened, 1);
        String page = "/inspections/" + opened.inspection() + "/known";
        Browser clerk = Browser.of(CLERK, language);

        Screen form = clerk.get(page);
        Screen answer = clerk.get(page + "?asOf=" + head() + "&about=" + TODAY);

        assertThat(form.status()).isEqualTo(200);
        assertThat(answer.status()).as(answer.html()).isEqualTo(200);
        assertThat(answer.html())
                .contains("Biên bản cũ cho thấy", "gs-late", "mới tìm thấy biên bản")
                .doesNotContain("??");
    }

    private static JsonNode known(SmallCase opened, long asOf) {
        String path = opened.path() + "/known?asOf=" + asOf + "&about=" + TODAY;
        return get(CLERK, path).body();
    }

    private static void lateFinding(SmallCase opened) {
        String body =
                """
                {"kind": "SHORTCOMING", "content": {"text": "Biên bản cũ cho thấy"},
                 "evidence": [],
                 "occasion": {"on": "%s", "lateReason": "mới tìm thấy biên bản"}}
                """
                        .formatted(LONG_AGO);
        assertThat(post(CLERK, opened.findings(), body).status()).isEqualTo(200);
    }

    private static void seen(SmallCase opened, long version) {
        String path = opened.path() + "?atLeast=" + opened.inspection() + ":" + version;
        assertThat(get(CLERK, path).status()).isEqualTo(200);
    }
}
