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
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;

import java.util.Map;

class StatisticsPagesIT {

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

        Screen list = clerk.get("/statistics/list?cell=undated:kind:INSPECTION_VISIT" + asOf);

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.html()).contains("/inspections/" + opened.inspection());
        assertThat(list.html()).doesNotContain("??");
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
        assertThat(officer.get(PERIODS).html()).doesNotContain("<form class=\"gs-form\"");
        assertThat(Browser.of(CLERK, "vi").get("/statistics").html())
                .doesNotContain("chỉ thấy số liệu");
    }

    @Test
    void the_table_is_handed_out_for_a_spreadsheet() {
        Screen csv = Browser.of(CLERK, "vi").get("/statistics/export?by=kind");

        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/csv");
        assertThat(csv.html()).startsWith("\uFEFF\"Hình thức").contains("\"Tổng số\",");
    }

    @Test
    void a_period_is_opened_closed_and_opened_again() {
        Browser clerk = Browser.of(CLERK, "vi");
        Map<String, String> fields = clerk.get(PERIODS).hidden();
        fields.putAll(Map.of("kind", "MONTH", "firstDay", "01/07/2019", "lastDay", "31/07/2019"));
        String after = clerk.post(PERIODS, fields).location();
        assertThat(clerk.get(after).html()).contains("Đã ghi nhận", "31/07/2019");
        String id = after.replaceFirst(".*atLeast=([0-9a-f-]{36}).*", "$1");

        Screen again = clerk.post(PERIODS, withNewKey(fields));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.html()).contains("2019-07-01", "value=\"01/07/2019\"");

        Map<String, String> closing = new java.util.HashMap<>(clerk.get(PERIODS).hidden());
        closing.putAll(Map.of("version", "0", "key", "close " + id, "note", "chốt tháng 7"));
        String closed = clerk.post(PERIODS + "/" + id + "/close", closing).location();
        assertThat(clerk.get(closed).html()).contains("đã chốt số liệu", "chốt tháng 7");
        assertThat(clerk.get("/statistics?period=" + id).html()).contains("đã chốt lúc");

        closing.putAll(Map.of("version", "1", "key", "reopen " + id, "reason", ""));
        Screen unexplained = clerk.post(PERIODS + "/" + id + "/reopen", closing);
        assertThat(unexplained.status()).isEqualTo(400);
        closing.putAll(Map.of("key", "reopen it " + id, "reason", "ghi sót"));
        String reopened = clerk.post(PERIODS + "/" + id + "/reopen", closing).location();
        assertThat(clerk.get(reopened).html()).contains("ghi sót");
    }

    private static Map<String, String> withNewKey(Map<String, String> fields) {
        Map<String, String> other = new java.util.HashMap<>(fields);
        other.put("key", "another key");
        return other;
    }
}
