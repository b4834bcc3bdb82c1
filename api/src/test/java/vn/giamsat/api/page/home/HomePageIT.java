package vn.giamsat.api.page.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.SmallCase.CLERK;
import static vn.giamsat.api.SmallCase.ISSUER;
import static vn.giamsat.api.SmallCase.OFFICER_OF_SUBJECT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.api.SmallCase;
import vn.giamsat.api.page.Browser;

import java.time.Duration;

/** The page on which each reader's work waits. */
class HomePageIT {

    @ParameterizedTest
    @CsvSource({
        "vi, Vì sao ở đây, Nếu để lại",
        "en, Why it is here, If it is left",
    })
    void each_thing_to_do_says_why_it_is_here_and_offers_its_act(
            String language, String why, String left) {
        SmallCase.open().conclude();
        Browser issuer = Browser.of(ISSUER, language);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> issuer.get("/").html().contains("/assign-follow-up-officer\""));
        assertThat(issuer.get("/").html()).contains(why, left).doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {CLERK, OFFICER_OF_SUBJECT, "kiemtoan", "quantri", "theodoi"})
    void the_way_in_is_open_to_every_kind_of_person(String person) {
        var screen = Browser.of(person, "vi").get("/");

        assertThat(screen.status()).isEqualTo(200);
        assertThat(screen.html())
                .contains("<h1>Việc cần làm</h1>", "href=\"/changes\"")
                .doesNotContain("??");
    }

    @Test
    void in_the_past_the_work_of_then_is_shown_and_nothing_is_offered() {
        SmallCase.open();
        Browser issuer = Browser.of(ISSUER, "vi");

        assertThat(issuer.get("/?asOf=1").html())
                .contains("Đang xem tại thời điểm")
                .doesNotContain("class=\"gs-button\"");
        assertThat(issuer.get("/").html()).doesNotContain("Đang xem tại thời điểm");
    }
}
