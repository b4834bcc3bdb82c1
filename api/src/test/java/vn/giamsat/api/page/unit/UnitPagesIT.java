package vn.giamsat.api.page.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.SmallCase.CLERK;
import static vn.giamsat.api.SmallCase.OFFICER_OF_ANOTHER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamsat.api.SmallCase;
import vn.giamsat.api.account.DemoOffice;
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;

import java.time.Duration;
import java.util.UUID;

/** The page of one unit: open to everyone, but for the matters that not everyone may see. */
class UnitPagesIT {

    private static final UUID SUBJECT = DemoOffice.unit("doan-1377", "subject").orElseThrow();
    private static final String PAGE = "/units/" + SUBJECT;

    @ParameterizedTest
    @CsvSource({"vi, Kiến nghị đơn vị phải thực hiện", "en, Recommendations this unit has to"})
    void a_unit_is_shown_with_its_cases_and_what_it_was_asked_to_do(String language, String words) {
        SmallCase opened = SmallCase.open();
        opened.conclude();
        Browser clerk = Browser.of(CLERK, language);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> clerk.get(PAGE).html().contains("href=\"/recommendations/"));

        Screen screen = clerk.get(PAGE);
        assertThat(screen.status()).isEqualTo(200);
        assertThat(screen.html())
                .contains(words, "/inspections/" + opened.inspection())
                .doesNotContain("??");
    }

    @Test
    void another_unit_reads_the_register_and_nothing_of_the_cases() {
        SmallCase opened = SmallCase.open();
        opened.conclude();

        Screen screen = Browser.of(OFFICER_OF_ANOTHER, "vi").get(PAGE);

        assertThat(screen.status()).isEqualTo(200);
        assertThat(screen.html())
                .contains("Không có hồ sơ nào được xem")
                .doesNotContain(opened.inspection());
    }

    @Test
    void before_it_was_registered_there_is_no_such_page() {
        assertThat(Browser.of(CLERK, "vi").get(PAGE + "?asOf=0").status()).isEqualTo(404);
    }

    @Test
    void the_register_leads_to_it() {
        assertThat(Browser.of(CLERK, "vi").get("/units").html()).contains("href=\"" + PAGE + "\"");
    }
}
