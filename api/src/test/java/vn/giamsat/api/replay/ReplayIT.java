package vn.giamsat.api.replay;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.get;
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
import vn.giamsat.api.asset.StaticFilesIT;
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;

class ReplayIT {

    @Test
    void each_step_tells_its_fact_and_what_it_changed() {
        SmallCase opened = told();

        JsonNode first = get(CLERK, opened.path() + "/replay").body();
        JsonNode second = get(CLERK, opened.path() + "/replay?step=2").body();
        JsonNode third = get(CLERK, opened.path() + "/replay?step=3").body();

        assertThat(first.path("steps").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(first.at("/fact/sentence").asString()).startsWith("Mở hồ sơ");
        assertThat(first.at("/changed/parts/0/items/0/kind").asString()).isEqualTo("ADDED");
        assertThat(second.at("/changed/parts/1/items/0/title").asString())
                .isEqualTo("Khuyết điểm: Việc còn đang xem xét");
        assertThat(third.at("/fact/daysLate").asLong()).isGreaterThan(3);
        assertThat(third.at("/fact/lateReason").asString()).isEqualTo("Nhập hồ sơ cũ");
        assertThat(third.at("/changed/parts/0/items/0/changes").toString()).contains("Giai đoạn");
    }

    @Test
    void a_unit_goes_through_what_it_was_told_and_nothing_else() {
        SmallCase opened = told();

        Reply unit = get(OFFICER_OF_SUBJECT, opened.path() + "/replay");

        assertThat(unit.body().at("/fact/sentence").asString()).startsWith("Ban hành thông báo");
        assertThat(unit.body().toString()).doesNotContain("Việc còn đang xem xét");
        assertThat(unit.body().at("/fact/recordedBy").isNull()).isTrue();
        assertThat(get(OFFICER_OF_ANOTHER, opened.path() + "/replay").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 404, no-such-step",
        "-1, 404, no-such-step",
        "99, 404, no-such-step",
        "x, 400, malformed-request",
        "1.5, 400, malformed-request"
    })
    void a_step_there_is_not_is_answered_clearly(String step, int status, String type) {
        Reply reply = get(CLERK, told().path() + "/replay?step=" + step);

        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(status);
        assertThat(reply.type()).isEqualTo("urn:giamsat:problem:" + type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void a_page_leads_on_and_back_by_links(String language) {
        SmallCase opened = told();
        String page = "/inspections/" + opened.inspection() + "/replay?step=";
        Browser clerk = Browser.of(CLERK, language);

        Screen second = clerk.get(page + 2);

        assertThat(second.status()).as(second.html()).isEqualTo(200);
        assertThat(second.html())
                .contains("step=1\"", "step=3\"", "asOf=")
                .contains("<script src=\"%s\" defer>".formatted(StaticFilesIT.address("replay.js")))
                .doesNotContain("??");
        assertThat(clerk.get(page + 99).status()).isEqualTo(404);
        assertThat(clerk.get(page + 3).html()).contains("gs-late");
    }

    /** Opened, with a finding in draft, and concluded: recorded long after it happened. */
    private static SmallCase told() {
        SmallCase opened = SmallCase.open();
        post(CLERK, opened.findings(), SmallCase.finding("Việc còn đang xem xét"));
        opened.conclude();
        String path = opened.path() + "?atLeast=" + opened.inspection() + ":3";
        assertThat(get(CLERK, path).status()).isEqualTo(200);
        return opened;
    }
}
