package vn.giamsat.api.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.SmallCase.CLERK;
import static vn.giamsat.api.SmallCase.OFFICER_OF_SUBJECT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.api.SmallCase;
import vn.giamsat.api.form.OpenForm;
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

class StatisticsPagesIT {

    private static final Pattern NEXT =
            Pattern.compile("gs-button-plain\" href=\"(/statistics/list[?][^\"]*cursor=[^\"]*)\"");

    private static final String PERIODS = "/statistics/periods";

    @ParameterizedTest
    @CsvSource({
        "vi, inspections, Lượt tổ chức đảng",
        "en, inspections, Organisation occurrences",
        "vi, findings, Số phát hiện",
        "en, findings, Findings",
        "vi, recommendations, Còn phải thực hiện",
        "en, recommendations, Still to be done",
    })
    void figures_are_shown_in_both_languages(String language, String topic, String words) {
        SmallCase.open().conclude();

        Screen screen =
                Browser.of(CLERK, language).get("/statistics?topic=" + topic + "&asOf=" + head());

        assertThat(screen.status()).isEqualTo(200);
        assertThat(screen.html()).contains(words, "<caption>", "/statistics/list");
        assertThat(screen.html()).doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"month", "quarter", "year", "subject", "issuer", "issuing-level"})
    void rows_have_names_by_every_dimension(String by) {
        SmallCase.open();

        Screen screen = Browser.of(CLERK, "vi").get("/statistics?by=" + by + "&asOf=" + head());

        assertThat(screen.status()).isEqualTo(200);
        assertThat(screen.html()).doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void a_figure_opens_its_list(String language) {
        SmallCase opened = SmallCase.open();
        Browser clerk = Browser.of(CLERK, language);
        String asOf = "&asOf=" + head();

        String list = toItsEnd(clerk, "/statistics/list?cell=undated:kind:INSPECTION_VISIT" + asOf);

        assertThat(list).contains("/inspections/" + opened.inspection()).doesNotContain("??");
    }

    /** All pages of a list; other tests open cases too. */
    private static String toItsEnd(Browser reader, String address) {
        Screen page = reader.get(address);
        assertThat(page.status()).isEqualTo(200);
        Matcher next = NEXT.matcher(page.html());
        return next.find()
                ? page.html() + toItsEnd(reader, next.group(1).replace("&amp;", "&"))
                : page.html();
    }

    @Test
    void what_is_asked_wrongly_is_said_beside_the_form() {
        Screen screen = Browser.of(CLERK, "vi").get("/statistics?from=2024-05-02&to=2024-05-01");

        assertThat(screen.status()).isEqualTo(400);
        assertThat(screen.html()).contains("Khoảng ngày không đúng", "name=\"from\"");
        assertThat(Browser.of(CLERK, "vi").get("/statistics/list?cell=x").html())
                .contains("Không có số liệu này");
    }

    @Test
    void an_officer_of_a_unit_is_told_what_is_counted_and_keeps_no_period() {
        Browser officer = Browser.of(OFFICER_OF_SUBJECT, "vi");

        assertThat(officer.get("/statistics").html()).contains("chỉ thấy số liệu");
        assertThat(officer.get(PERIODS).html()).doesNotContain("/reporting-periods/");
        assertThat(Browser.of(CLERK, "vi").get("/statistics").html())
                .doesNotContain("chỉ thấy số liệu");
    }

    @Test
    void the_table_is_handed_out_for_a_spreadsheet() {
        Screen csv = Browser.of(CLERK, "vi").get("/statistics/export?by=kind");

        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/csv");
        assertThat(csv.html()).startsWith("\uFEFF\"Hình thức").contains("\"Tổng số\";");
    }

    @Test
    void a_period_is_opened_closed_and_opened_again() {
        Browser clerk = Browser.of(CLERK, "vi");
        OpenForm opening = month(clerk);
        Screen opened = clerk.follow(opening.send());
        assertThat(opened.html()).contains("Đã ghi nhận", "31/07/2019");
        OpenForm again = month(clerk).refused();
        assertThat(again.html())
                .contains("Ngày 01/07/2019 đã thuộc một kỳ báo cáo", "value=\"01/07/2019\"");

        String closing = link(opened, "close-reporting-period");
        Screen closed = OpenForm.at(clerk, closing).type("note", "chốt tháng 7").record();
        assertThat(closed.html()).contains("đã chốt số liệu", "chốt tháng 7");
        String id = closing.split("/", -1)[2];
        assertThat(clerk.get("/statistics?period=" + id).html()).contains("đã chốt lúc");

        OpenForm reopening = OpenForm.at(clerk, link(closed, "reopen-reporting-period"));
        OpenForm unexplained = reopening.refused();
        assertThat(unexplained.html()).contains("href=\"#reason\"");
        assertThat(unexplained.type("reason", "ghi sót").record().html()).contains("ghi sót");
    }

    private static OpenForm month(Browser clerk) {
        return OpenForm.at(clerk, "/reporting-periods/open-reporting-period")
                .choose("kind", "MONTH")
                .type("firstDay", "01/07/2019")
                .type("lastDay", "31/07/2019");
    }

    /** Of the period of July 2019. */
    private static String link(Screen periods, String command) {
        String row = periods.html().substring(periods.html().indexOf("2019-07-01"));
        Matcher link = Pattern.compile("/reporting-periods/[0-9a-f-]{36}/" + command).matcher(row);
        assertThat(link.find()).as(row).isTrue();
        return link.group();
    }
}
