package vn.giamsat.api.page.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.SmallCase.CLERK;
import static vn.giamsat.api.SmallCase.ISSUER;
import static vn.giamsat.api.SmallCase.OFFICER_OF_SUBJECT;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.account.DemoOffice;
import vn.giamsat.api.page.Browser;

import java.time.Duration;
import java.util.List;

/** A unit sees and answers a recommendation from the delivery of the notice on, by every door. */
class UndeliveredNoticeIT {

    private static final String SUBJECT =
            DemoOffice.unit("doan-1377", "subject").orElseThrow().toString();

    private final SmallCase opened = SmallCase.open();
    private final Browser officer = Browser.of(OFFICER_OF_SUBJECT, "vi");
    private String word;
    private String recommendation;

    @BeforeEach
    void issue() {
        word = "chữ" + head();
        post(
                CLERK,
                opened.path() + "/hold-session",
                """
                {"type": "WORKING_SESSION", "place": "trụ sở", "participants": [], "occasion": {}}
                """);
        Reply issued =
                post(
                        ISSUER,
                        opened.path() + "/issue-conclusion",
                        """
                        {"notice": {"type": "NOTICE", "symbol": "%1$s-TB/TU", "date": "2024-11-20"},
                         "summary": "Tóm tắt %1$s",
                         "recommendations": [{"text": "Khắc phục %1$s", "addressee": "%2$s",
                                              "dueOn": "2024-12-20", "findings": []}],
                         "occasion": {"on": "2024-11-20", "lateReason": "Nhập hồ sơ cũ"}}
                        """
                                .formatted(word, SUBJECT));
        assertThat(issued.status()).as(String.valueOf(issued.body())).isEqualTo(200);
        recommendation =
                issued.body().path("newIds").path("recommendations[0].recommendation").asString();
        await().atMost(Duration.ofSeconds(30)).until(() -> reads(ISSUER));
    }

    @Test
    void before_the_delivery_no_door_tells_the_unit_of_it() {
        for (String door : doors()) {
            assertThat(seen(door)).as(door).doesNotContain(word);
        }
        assertThat(officer.get("/recommendations/" + recommendation).status()).isEqualTo(404);
        assertThat(get(OFFICER_OF_SUBJECT, ofRecommendation("")).status()).isEqualTo(404);
        assertThat(get(OFFICER_OF_SUBJECT, ofRecommendation("/timeline")).body().path("items"))
                .isEmpty();
        assertThat(get(OFFICER_OF_SUBJECT, ofRecommendation("/evidence")).status()).isEqualTo(404);
        assertThat(officer.get("/recommendations/" + recommendation + "/known").status())
                .isEqualTo(404);
        assertThat(tasks()).doesNotContain(recommendation);
        assertThat(answer().status()).isEqualTo(404);
        assertThat(officer.get("/recommendations/" + recommendation + "/submit-response").status())
                .isIn(403, 404);
    }

    @Test
    void inside_it_is_said_that_the_notice_has_not_been_delivered() {
        assertThat(get(ISSUER, ofRecommendation("")).body().path("delivered").asBoolean())
                .isFalse();
        assertThat(Browser.of(ISSUER, "vi").get("/recommendations/" + recommendation).html())
                .contains("Chưa gửi thông báo cho đơn vị")
                .doesNotContain("??");
    }

    @Test
    void from_the_delivery_on_every_door_is_open_and_the_moment_before_stays_shut() {
        long before = head();
        opened.deliver();
        await().atMost(Duration.ofSeconds(30)).until(() -> reads(OFFICER_OF_SUBJECT));

        for (String door : doors()) {
            assertThat(seen(door)).as(door).contains(word);
            String then = door + (door.contains("?") ? "&" : "?") + "asOf=" + before;
            assertThat(seen(then)).as(then).doesNotContain(word);
        }
        assertThat(get(OFFICER_OF_SUBJECT, ofRecommendation("?asOf=" + before)).status())
                .isEqualTo(404);
        assertThat(tasks()).contains(recommendation);
        assertThat(answer().status()).isEqualTo(200);
    }

    /** Lists, files, pages, search, diary and figures that could name it. */
    private List<String> doors() {
        return List.of(
                opened.path(),
                opened.path() + "/timeline",
                "/api/recommendations?inspection=" + opened.inspection(),
                "/api/search?q=" + word,
                "/inspections/" + opened.inspection(),
                "/recommendations?inspection=" + opened.inspection(),
                "/recommendations.csv?inspection=" + opened.inspection());
    }

    private String seen(String door) {
        return door.startsWith("/api")
                ? String.valueOf(get(OFFICER_OF_SUBJECT, door).body())
                        .replace("\"q\":\"" + word + "\"", "")
                : officer.get(door).html();
    }

    private String tasks() {
        return String.valueOf(get(OFFICER_OF_SUBJECT, "/api/tasks?limit=200").body());
    }

    private Reply answer() {
        return post(
                OFFICER_OF_SUBJECT,
                ofRecommendation("/acknowledge-recommendation"),
                "{\"occasion\": {}}");
    }

    private boolean reads(String who) {
        return get(who, ofRecommendation("")).status() == 200;
    }

    private String ofRecommendation(String rest) {
        return "/api/recommendations/" + recommendation + rest;
    }
}
