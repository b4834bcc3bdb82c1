package vn.giamsat.api.asof;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.bean;
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

import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.account.DemoOffice;
import vn.giamsat.eventlog.EventLog;

import java.time.Instant;

/** The past over REST: how it is named, what is refused, and whose rights count. */
class AsOfIT {
    private static final String AUDITOR = "kiemtoan";
    private static final String LISTS = "/api/inspections";

    @ParameterizedTest
    @CsvSource({
        "-1, as-of-negative",
        "now, as-of-malformed",
        "'', as-of-malformed",
        "12/31/2024, as-of-malformed",
        "31/02/2024, as-of-malformed",
        "31/12/2999, as-of-in-the-future",
        "1.1.1999, as-of-before-all",
        "2024-13-01, as-of-malformed",
        "2024-12-31T25:00, as-of-malformed",
        "2024-12-31T23:59:59+99:00, as-of-malformed",
        "1.5, as-of-malformed",
        "2999-01-01, as-of-in-the-future",
        "2999-01-01T00:00:00Z, as-of-in-the-future",
        "1999-01-01, as-of-before-all",
        "1999-01-01T12:00:00%2B07:00, as-of-before-all",
        "999999999, as-of-beyond-the-end",
        "99999999999999999999999, as-of-beyond-the-end",
    })
    void a_moment_that_is_none_is_refused_with_what_to_do(String asOf, String kind) {
        Reply reply = get(CLERK, LISTS + "?asOf=" + asOf);

        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(400);
        assertThat(reply.type()).isEqualTo("urn:giamsat:problem:" + kind);
        assertThat(reply.body().path("detail").asString()).contains("Đề nghị").doesNotContain("{");
    }

    @Test
    void a_position_a_time_and_today_lead_to_the_same_place() {
        SmallCase.open();
        long head = head();
        String recorded = positions(head).toString();

        Reply numbered = get(CLERK, LISTS + "?asOf=" + head);
        Reply timed = get(CLERK, LISTS + "?asOf=" + recorded);

        assertThat(numbered.status()).as(numbered.body().toString()).isEqualTo(200);
        assertThat(numbered.header("As-Of-Position")).isEqualTo(Long.toString(head));
        assertThat(numbered.header("As-Of-Time")).isEmpty();
        assertThat(Long.parseLong(timed.header("As-Of-Position"))).isGreaterThanOrEqualTo(head);
        assertThat(timed.header("As-Of-Time")).isEqualTo(recorded);
        assertThat(numbered.body()).isEqualTo(get(CLERK, LISTS + "?asOf=" + head).body());
    }

    @Test
    void a_list_is_counted_when_asked_as_far_as_the_reader_may_see_it() {
        long before = head();
        SmallCase.open();
        long after = head();

        assertThat(total(CLERK, after) - total(CLERK, before)).isEqualTo(1);
        assertThat(total(OFFICER_OF_SUBJECT, after)).isEqualTo(total(OFFICER_OF_SUBJECT, before));
        assertThat(get(CLERK, LISTS).body().path("total").isNull()).isTrue();
    }

    private static long total(String reader, long asOf) {
        return get(reader, LISTS + "?limit=1&count=true&asOf=" + asOf)
                .body()
                .path("total")
                .asLong();
    }

    @Test
    void a_unit_officer_cannot_read_through_the_past_what_was_not_shown_then() {
        SmallCase opened = SmallCase.open();
        long inner = head();
        opened.conclude();
        long shown = head();

        assertThat(status(OFFICER_OF_SUBJECT, opened.path() + "?asOf=" + inner)).isEqualTo(404);
        assertThat(status(OFFICER_OF_SUBJECT, opened.path() + "?asOf=" + shown)).isEqualTo(200);
        assertThat(status(OFFICER_OF_ANOTHER, opened.path() + "?asOf=" + shown)).isEqualTo(404);
    }

    @Test
    void an_auditor_sees_what_was_shown_to_somebody_and_others_only_what_was_shown_to_them() {
        SmallCase opened = SmallCase.open();
        long inner = head();
        opened.conclude();
        long shown = head();
        String path = opened.path() + "?seenBy=" + OFFICER_OF_SUBJECT + "&asOf=";

        assertThat(status(AUDITOR, path + inner)).isEqualTo(404);
        Reply seen = get(AUDITOR, path + shown);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.body().path("inside").asBoolean()).isFalse();
        assertThat(status(OFFICER_OF_SUBJECT, path + shown)).isEqualTo(200);
        assertThat(get(CLERK, path + shown).type())
                .isEqualTo("urn:giamsat:problem:eyes-of-another");
    }

    @Test
    void rights_that_were_withdrawn_open_the_past_to_the_auditor_only() {
        SmallCase opened = SmallCase.open();
        opened.conclude();
        String account = Subject.account();
        Subject.role("grant-role", account, "{\"role\": \"UNIT_OFFICER\", \"unit\": \"%s\"}");
        long held = head();
        Subject.role(
                "revoke-role",
                account,
                "{\"role\": \"UNIT_OFFICER\", \"unit\": \"%s\", \"reason\": \"thôi giữ chức\"}");
        long withdrawn = head();
        String through = opened.path() + "?seenBy=" + account + "&asOf=";

        assertThat(status(AUDITOR, through + held)).isEqualTo(200);
        assertThat(status(AUDITOR, through + withdrawn)).isEqualTo(404);
        assertThat(status("son", opened.path() + "?asOf=" + held)).isEqualTo(404);
        assertThat(status("son", opened.path() + "?seenBy=son&asOf=" + held)).isEqualTo(404);
    }

    /** Lê Hồng Sơn for a while answers for the unit that is examined. */
    private static final class Subject {
        static String account() {
            return DemoOffice.account("phu-thong", "leader").orElseThrow().toString();
        }

        static void role(String command, String account, String body) {
            String unit = DemoOffice.unit("doan-1377", "subject").orElseThrow().toString();
            Reply reply =
                    post(
                            "quantri",
                            "/api/accounts/" + account + "/" + command,
                            body.formatted(unit));
            assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(200);
        }
    }

    @Test
    void whose_eyes_is_told_apart_from_there_being_nothing_to_see() {
        String path = LISTS + "?seenBy=";

        assertThat(get(AUDITOR, path + "nobody").type())
                .isEqualTo("urn:giamsat:problem:eyes-unknown");
        assertThat(get(AUDITOR, path + OFFICER_OF_SUBJECT + "&asOf=0").type())
                .isEqualTo("urn:giamsat:problem:eyes-not-yet-opened");
        assertThat(get(AUDITOR, path + CLERK).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"asOf=0", "seenBy=vanthu", "asOf="})
    void nothing_is_written_in_the_past(String past) {
        SmallCase opened = SmallCase.open();
        long before = head();

        Reply reply = post(CLERK, opened.findings() + "?" + past, SmallCase.finding("Muộn"));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.type()).isEqualTo("urn:giamsat:problem:nothing-is-written-in-the-past");
        assertThat(head()).isEqualTo(before);
    }

    private static int status(String reader, String path) {
        return get(reader, path).status();
    }

    private static Instant positions(long position) {
        return bean(EventLog.class).positions().recordedAt(position).orElseThrow();
    }
}
