package vn.giamsat.api.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.SmallCase.CLERK;
import static vn.giamsat.api.SmallCase.ISSUER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.account.DemoOffice;

import java.time.Duration;
import java.util.List;

class ReadIT {
    @Test
    void a_write_shows_when_it_is_asked_for_and_its_version_is_the_etag() {
        SmallCase opened = SmallCase.open();
        Reply written = post(CLERK, opened.findings(), SmallCase.finding("Chưa họp"));
        long version = written.body().path("version").asLong();

        Reply read = get(CLERK, opened.path() + "?atLeast=" + opened.inspection() + ":" + version);

        assertThat(read.header("ETag")).isEqualTo("\"" + version + "\"");
        assertThat(read.body().at("/file/inspection").asString()).isEqualTo(opened.inspection());
        assertThat(read.body().at("/file").has("search")).isFalse();
    }

    @Test
    void a_write_that_does_not_come_in_time_is_not_there_yet() {
        SmallCase opened = SmallCase.open();

        Reply read = get(CLERK, opened.path() + "?atLeast=" + opened.inspection() + ":999");

        assertThat(read.status()).isEqualTo(503);
        assertThat(read.type()).isEqualTo("urn:giamsat:problem:not-yet-visible");
        assertThat(read.header("Retry-After")).isNotBlank();
    }

    @Test
    void a_matter_one_may_not_see_is_waited_for_no_longer_than_one_that_is_not_there() {
        String hidden = SmallCase.open().inspection();
        String missing = "018f0000-0000-7000-8000-00000000dead";

        for (String id : List.of(hidden, missing)) {
            for (String version : List.of("0", "999")) {
                String path = "/api/inspections?atLeast=" + id + ":" + version;
                assertThat(get(SmallCase.OFFICER_OF_ANOTHER, path).status())
                        .as(path)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void tasks_of_follow_up_are_for_those_who_hold_the_role() {
        String path = "/api/recommendations/" + SmallCase.open().conclude();
        await().atMost(Duration.ofSeconds(20)).until(() -> get(ISSUER, path).status() == 200);
        String leader = DemoOffice.account("doan-1377", "leader").orElseThrow().toString();
        Reply assigned =
                post(
                        ISSUER,
                        path + "/assign-follow-up-officer",
                        """
                        {"officer": "%s", "officerName": "Phạm Văn Bốn", "occasion": {}}
                        """
                                .formatted(leader));

        Reply tasks =
                get(
                        "bon",
                        "/api/tasks?mineAs=FOLLOW_UP_OFFICER&atLeast=%s:%s"
                                .formatted(
                                        assigned.body().path("id").asString(),
                                        assigned.body().path("version").asLong()));

        assertThat(assigned.status()).as(String.valueOf(assigned.body())).isEqualTo(200);
        assertThat(tasks.body().path("items")).isEmpty();
    }

    @Test
    void the_past_is_read_as_it_was() {
        long before = head();
        SmallCase opened = SmallCase.open();
        String seen = "?atLeast=" + opened.inspection() + ":0";

        assertThat(get(CLERK, opened.path() + seen).status()).isEqualTo(200);
        assertThat(get(CLERK, opened.path() + seen + "&asOf=" + before).status()).isEqualTo(404);
    }

    @Test
    void a_timeline_is_told_in_sentences() {
        SmallCase opened = SmallCase.open();

        Reply timeline =
                get(CLERK, opened.path() + "/timeline?atLeast=" + opened.inspection() + ":0");

        assertThat(timeline.status()).as(timeline.body().toString()).isEqualTo(200);
        assertThat(timeline.body().at("/items/0/sentence").asString()).isNotBlank();
        assertThat(timeline.body().at("/items/0/fact/event").asString())
                .isEqualTo("InspectionOpened");
    }

    @Test
    void lists_are_read_piece_by_piece() {
        Reply first = get(CLERK, "/api/units?limit=1");
        String cursor = first.body().path("nextCursor").asString();
        Reply second = get(CLERK, "/api/units?limit=1&cursor=" + cursor);

        assertThat(second.body().at("/items/0/unit"))
                .isNotEqualTo(first.body().at("/items/0/unit"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=501",
                "limit=x",
                "cursor=x",
                "count=x",
                "atLeast=1",
                "subject=x",
                "stage=NONE"
            })
    void a_question_that_is_not_well_formed_is_refused(String query) {
        Reply reply = get(CLERK, "/api/inspections?" + query);

        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(400);
        assertThat(reply.type()).isEqualTo("urn:giamsat:problem:malformed-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/delegations",
                "/api/inspections",
                "/api/recommendations",
                "/api/tasks",
                "/api/tasks?mineAs=LEADER",
                "/api/tasks?mineAs=UNIT",
                "/api/tasks?mineAs=FOLLOW_UP_OFFICER",
                "/api/tasks?mineAs=ISSUER",
                "/api/units",
                "/api/accounts",
                "/api/views"
            })
    void every_list_answers_an_auditor(String path) {
        Reply reply = get("kiemtoan", path);

        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
    }

    @Test
    void what_is_hidden_is_absent_and_what_is_unknown_is_a_problem() {
        SmallCase opened = SmallCase.open();

        assertThat(get(SmallCase.OFFICER_OF_ANOTHER, opened.path()).type())
                .isEqualTo("urn:giamsat:problem:absent");
        assertThat(get(CLERK, "/api/nothing").type()).isEqualTo("urn:giamsat:problem:absent");
        assertThat(get(CLERK, "/api/accounts").type())
                .isEqualTo("urn:giamsat:problem:not-permitted");
    }
}
