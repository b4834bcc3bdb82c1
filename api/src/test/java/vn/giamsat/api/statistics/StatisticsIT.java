package vn.giamsat.api.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.SmallCase.CLERK;
import static vn.giamsat.api.SmallCase.ISSUER;
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

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Figures, lists and periods over REST: what is counted for whom, and what is refused. */
class StatisticsIT {

    private static final String OTHER_UNIT =
            DemoOffice.unit("phu-thong", "subject").orElseThrow().toString();
    private static final String UNKNOWN = "01900000-0000-7000-8000-00000000ffff";

    @ParameterizedTest
    @ValueSource(strings = {"inspections", "findings", "recommendations"})
    void every_total_is_the_length_of_its_list(String topic) {
        SmallCase.open().conclude();
        long position = head();

        Reply sheet = get(CLERK, "/api/statistics/" + topic + "?asOf=" + position);

        assertThat(sheet.status()).as(sheet.body().toString()).isEqualTo(200);
        for (JsonNode figure : sheet.body().at("/figures/total/figures")) {
            String cell = figure.path("cell").asString();
            Reply list = list(CLERK, topic, cell, "&count=true&asOf=" + position);
            assertThat(list.status()).as(list.body().toString()).isEqualTo(200);
            assertThat(list.body().at("/list/total").asLong())
                    .as(cell)
                    .isEqualTo(figure.path("count").asLong());
        }
    }

    @Test
    void a_figure_grows_by_the_case_that_was_opened_and_not_in_the_past() {
        long before = head();
        long then = occurrences(CLERK, before);

        SmallCase.open();

        assertThat(occurrences(CLERK, head())).isEqualTo(then + 1);
        assertThat(occurrences(CLERK, before)).isEqualTo(then);
    }

    @Test
    void an_officer_counts_the_matters_of_their_unit_as_far_as_it_was_told() {
        long before = head();
        SmallCase opened = SmallCase.open();
        long unannounced = head();
        opened.conclude();
        long told = head();

        assertThat(occurrences(OFFICER_OF_SUBJECT, unannounced))
                .isEqualTo(occurrences(OFFICER_OF_SUBJECT, before));
        assertThat(occurrences(OFFICER_OF_SUBJECT, told))
                .isEqualTo(occurrences(OFFICER_OF_SUBJECT, before) + 1);
        assertThat(occurrences(OFFICER_OF_ANOTHER, told)).isZero();
    }

    @Test
    void a_member_is_counted_for_the_office_and_not_for_the_unit() {
        SmallCase opened = SmallCase.open();
        opened.conclude();
        UUID member = UUID.randomUUID();
        Reply named =
                post(
                        CLERK,
                        opened.path() + "/name-examined-member",
                        """
                        {"member": "%s", "name": "Nguyễn Văn A", "posts": ["Bí thư"],
                         "committeeMember": true, "occasion": {}}
                        """
                                .formatted(member));
        assertThat(named.status()).as(named.body().toString()).isEqualTo(200);

        String cell = "member-occurrences:subject:" + subjectOf(opened);
        String asOf = "&asOf=" + head();
        assertThat(list(CLERK, "inspections", cell, asOf).body().toString())
                .contains("Nguyễn Văn A");
        assertThat(list(OFFICER_OF_SUBJECT, "inspections", cell, asOf).body().at("/list/items"))
                .isEmpty();
    }

    @Test
    void a_closed_period_is_adjusted_by_a_case_recorded_late() {
        String period = period("2023-03-01", "2023-03-31");
        post(CLERK, "/api/reporting-periods/" + period + "/close-reporting-period", "{}");
        SmallCase opened = SmallCase.open();
        lateCase(opened.delegation(), "2023-03-15");
        String asOf = "&asOf=" + head();

        JsonNode total =
                figure(
                        get(CLERK, "/api/statistics/inspections?period=" + period + asOf),
                        "occurrences:kind");
        assertThat(total.path("reported").asLong()).isZero();
        assertThat(total.path("count").asLong()).isEqualTo(1);

        String of = "&period=" + period + asOf;
        Reply adjusted = list(CLERK, "inspections", "occurrences:kind", of + "&part=adjustment");
        assertThat(adjusted.body().at("/list/items")).hasSize(1);
        assertThat(adjusted.body().at("/list/items/0/change").asString()).isEqualTo("CAME");
        assertThat(list(CLERK, "inspections", "occurrences:kind", of).body().at("/list/items"))
                .isEmpty();
    }

    @Test
    void periods_of_a_kind_and_body_do_not_overlap() {
        period("2022-01-01", "2022-01-31");

        Reply overlapping = open(CLERK, "MONTH", "2022-01-31", "2022-02-20");

        assertThat(overlapping.status()).isEqualTo(409);
        assertThat(overlapping.type()).isEqualTo("urn:giamsat:problem:already-taken");
        assertThat(overlapping.body().path("detail").asString()).contains("31/01/2022");
        assertThat(open(CLERK, "QUARTER", "2022-01-01", "2022-03-31").status()).isEqualTo(201);
    }

    @Test
    void a_period_is_kept_by_the_office_and_seen_by_everybody() {
        String period = period("2021-01-01", "2021-01-31");
        String close = "/api/reporting-periods/" + period + "/close-reporting-period";
        get(CLERK, "/api/reporting-periods/" + period + "?atLeast=" + period + ":0");

        assertThat(post(OFFICER_OF_SUBJECT, close, "{}").status()).isEqualTo(403);
        assertThat(post(ISSUER, close, "{}").status()).isEqualTo(403);
        assertThat(open(OFFICER_OF_SUBJECT, "YEAR", "2020-01-01", "2020-12-31").status())
                .isEqualTo(403);
        assertThat(get(OFFICER_OF_SUBJECT, "/api/reporting-periods/" + period).status())
                .isEqualTo(200);
        assertThat(post(CLERK, close, "{}").status()).isEqualTo(200);
        assertThat(post(CLERK, close, "{}").status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "inspections?by=colour, 400, figures-dimension-unknown",
        "inspections?by=theme, 400, figures-dimension-unknown",
        "findings?by=, 400, figures-dimension-unknown",
        "inspections?from=2024-05-02&to=2024-05-01, 400, figures-days-reversed",
        "inspections?from=2024-02-30, 400, malformed-request",
        "inspections?from=yesterday, 400, malformed-request",
        "inspections?period=may, 400, malformed-request",
        "inspections?period=" + UNKNOWN + ", 400, figures-period-unknown",
        "inspections?period=" + UNKNOWN + "&from=2024-05-01, 400, figures-period-or-days",
        "inspections/list?cell=occurrences, 400, figures-cell-unknown",
        "inspections/list?cell=occurrences:colour:RED, 400, figures-cell-unknown",
        "inspections/list?cell=findings:kind, 400, figures-cell-unknown",
        "inspections/list, 400, malformed-request",
        "inspections/list?cell=occurrences:kind&part=some, 400, figures-part-unknown",
        "inspections/list?cell=occurrences:kind&part=closing, 400, figures-period-not-closed",
        "inspections/list?cell=occurrences:kind&cursor=x, 400, malformed-request",
        "inspections?asOf=99999999, 400, as-of-beyond-the-end",
        "colours, 404, absent",
    })
    void what_is_asked_wrongly_has_a_clear_answer(String question, int status, String kind) {
        Reply reply = get(CLERK, "/api/statistics/" + question);

        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(status);
        assertThat(reply.type()).isEqualTo("urn:giamsat:problem:" + kind);
        assertThat(reply.body().path("detail").asString()).doesNotContain("{");
    }

    private static String subjectOf(SmallCase opened) {
        return get(CLERK, opened.path()).body().at("/file/subject").asString();
    }

    private static long occurrences(String who, long position) {
        return figure(get(who, "/api/statistics/inspections?asOf=" + position), "occurrences:kind")
                .path("count")
                .asLong();
    }

    private static JsonNode figure(Reply sheet, String cell) {
        assertThat(sheet.status()).as(sheet.body().toString()).isEqualTo(200);
        for (JsonNode figure : sheet.body().at("/figures/total/figures")) {
            if (figure.path("cell").asString().equals(cell)) {
                return figure;
            }
        }
        throw new AssertionError(cell + " is not in " + sheet.body());
    }

    private static Reply list(String who, String topic, String cell, String more) {
        String encoded = URLEncoder.encode(cell, StandardCharsets.UTF_8);
        return get(who, "/api/statistics/" + topic + "/list?cell=" + encoded + more);
    }

    private static String period(String first, String last) {
        Reply reply = open(CLERK, "MONTH", first, last);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(201);
        return reply.body().path("id").asString();
    }

    private static Reply open(String who, String kind, String first, String last) {
        return post(
                who,
                "/api/reporting-periods/open-reporting-period",
                """
                {"kind": "%s", "firstDay": "%s", "lastDay": "%s"}
                """
                        .formatted(kind, first, last));
    }

    private static void lateCase(String delegation, String day) {
        Reply reply =
                post(
                        CLERK,
                        "/api/inspections/open-inspection",
                        """
                        {"delegation": "%s", "subject": "%s", "kind": "INSPECTION_VISIT",
                         "theme": "Ghi nhận muộn", "basis": [],
                         "occasion": {"on": "%s", "lateReason": "Nhập hồ sơ cũ"}}
                        """
                                .formatted(delegation, OTHER_UNIT, day));
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(201);
    }
}
