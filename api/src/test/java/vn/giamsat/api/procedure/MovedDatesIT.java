package vn.giamsat.api.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.account.DemoOffice;
import vn.giamsat.api.page.Browser;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The five ways in which a date is moved, each tried by each kind of person: the issuing body moves
 * it and it is shown; everybody else is refused, and nothing has changed.
 */
class MovedDatesIT {

    private static final UUID ISSUING = DemoOffice.unit("doan-1377", "issuer").orElseThrow();
    private static final UUID SUBJECT = DemoOffice.unit("doan-1377", "subject").orElseThrow();
    private static final String LATE =
            "\"occasion\": {\"on\": \"%s\", \"lateReason\": \"hồ sơ cũ\"}";
    private static final Map<Way, String> MATTERS = new EnumMap<>(Way.class);
    private static final Map<Way, String> REQUESTS = new EnumMap<>(Way.class);

    /** Whether who is refused may know of the matter. */
    private static final List<String> SEEING =
            List.of("bon", "thuky", "thanhvien", "vanthu", "theodoi", "kiemtoan", "chauthanh");

    private static final List<String> NOT_SEEING = List.of("tantru", "quantri");

    private enum Way {
        SET_A_DUE_DATE("recommendations", "set-due-date", "30/12/2030"),
        CORRECT_A_DUE_DATE("recommendations", "set-due-date", "30/12/2030"),
        GRANT_AN_EXTENSION("recommendations", "grant-extension", "31/01/2031"),
        EXTEND_A_CASE("inspections", "extend-inspection", "03/05/2024"),
        BIND_A_TIME_LIMIT("inspections", "bind-time-limit", "03/05/2024");

        private final String matters;
        private final String act;
        private final String shown;

        Way(String matters, String act, String shown) {
            this.matters = matters;
            this.act = act;
            this.shown = shown;
        }
    }

    static Stream<Arguments> whoMayNot() {
        return Stream.of(Way.values())
                .flatMap(
                        way ->
                                Stream.concat(SEEING.stream(), NOT_SEEING.stream())
                                        .map(who -> Arguments.of(way, who)));
    }

    @ParameterizedTest
    @MethodSource("whoMayNot")
    void who_may_not_is_refused_and_nothing_has_changed(Way way, String who) {
        String before = state(way);

        Reply refused = post(who, path(way) + "/" + way.act, body(way));

        assertThat(refused.status())
                .as(String.valueOf(refused.body()))
                .isEqualTo(SEEING.contains(who) ? 403 : 404);
        assertThat(state(way)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void the_issuing_body_moves_it_and_it_is_shown(Way way) {
        String before = state(way);

        Reply moved = post("banhanh", path(way) + "/" + way.act, body(way));

        assertThat(moved.status()).as(String.valueOf(moved.body())).isEqualTo(200);
        MATTERS.remove(way);
        String id = path(way, moved);
        String version = moved.header("ETag").replace("\"", "");
        assertThat(state(way, id, "?atLeast=" + id + ":" + version)).isNotEqualTo(before);
        assertThat(
                        Browser.of("banhanh", "vi")
                                .get(
                                        "/"
                                                + way.matters
                                                + "/"
                                                + id
                                                + "?atLeast="
                                                + id
                                                + ":"
                                                + version)
                                .html())
                .contains(way.shown);
    }

    /** They used to: a day that is named there is no part of the act any more. */
    @ParameterizedTest
    @CsvSource({
        "accept-response-in-part, banhanh",
        "accept-response-in-part, theodoi",
        "reopen-recommendation, banhanh",
        "reopen-recommendation, theodoi"
    })
    void neither_a_partial_acceptance_nor_a_reopening_moves_a_date(String act, String who) {
        String id = matter(Way.CORRECT_A_DUE_DATE);
        String before = state(Way.CORRECT_A_DUE_DATE);
        String words =
                act.startsWith("accept")
                        ? "\"response\": \"%s\", \"accepted\": \"a\", \"remaining\": \"b\""
                                .formatted(UUID.randomUUID())
                        : "\"reason\": \"c\"";
        Reply refused =
                post(
                        who,
                        "/api/recommendations/" + id + "/" + act,
                        "{%s, \"dueOn\": \"2030-06-30\", \"occasion\": {}}".formatted(words));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(String.valueOf(refused.body())).contains("dueOn");
        assertThat(state(Way.CORRECT_A_DUE_DATE)).isEqualTo(before);
    }

    @Test
    void the_cap_of_the_office_is_set_by_who_may_and_a_grant_beyond_it_says_so() {
        String cap =
                """
                {"subject": "RECOMMENDATION", "terms": {"days": %d},
                 "source": {"citation": "Quy chế thử", "validFrom": "2020-01-01"},
                 "reason": "lần %d"}
                """;
        String address = "/api/extension-caps/set-extension-cap";
        assertThat(post("banhanh", address, cap.formatted(20, head())).status()).isEqualTo(403);
        Reply set = post("quantri", address, cap.formatted(20, head()));
        assertThat(set.status()).as(String.valueOf(set.body())).isIn(200, 201);
        try {
            String id = matter(Way.GRANT_AN_EXTENSION);
            String asked = "{\"request\": \"%s\", \"dueOn\": \"2031-01-31\", %s \"occasion\": {}}";
            String path = "/api/recommendations/" + id + "/grant-extension";
            String request = REQUESTS.get(Way.GRANT_AN_EXTENSION);
            assertThat(post("banhanh", path, asked.formatted(request, "")).type())
                    .isEqualTo(
                            "urn:giamsat:rule:"
                                    + "A_GRANT_BEYOND_THE_CAP_OF_THE_OFFICE_IS_EXPLAINED_IN_ITS_NOTE");
            MATTERS.remove(Way.GRANT_AN_EXTENSION);
            Reply granted =
                    post("banhanh", path, asked.formatted(request, "\"note\": \"thiên tai\","));
            assertThat(granted.status()).isEqualTo(200);
            String seen = "?atLeast=" + id + ":" + granted.header("ETag").replace("\"", "");
            assertThat(Browser.of("chauthanh", "vi").get("/recommendations/" + id + seen).html())
                    .contains("vượt mức gia hạn của cơ quan (đến 20/01/2031)", "thiên tai");
            assertThat(Browser.of("vanthu", "vi").get("/procedure").html())
                    .contains("Tổng cộng không quá 20 ngày", "Quy chế thử");
        } finally {
            post("quantri", address, cap.formatted(3650, head()));
        }
    }

    private static String path(Way way) {
        return "/api/" + way.matters + "/" + matter(way);
    }

    private static String path(Way way, Reply moved) {
        return moved.body().path("id").asString();
    }

    /** What a reader inside is told of the matter's date, and the version of its stream. */
    private static String state(Way way) {
        return state(way, matter(way), "");
    }

    private static String state(Way way, String id, String seen) {
        Reply read = get("kiemtoan", "/api/" + way.matters + "/" + id + seen);
        assertThat(read.status()).isEqualTo(200);
        return read.header("ETag") + " " + read.body().findValue("dueOn");
    }

    private static String matter(Way way) {
        return MATTERS.computeIfAbsent(
                way,
                _ ->
                        switch (way) {
                            case SET_A_DUE_DATE -> recommendation(way, null);
                            case CORRECT_A_DUE_DATE, GRANT_AN_EXTENSION ->
                                    recommendation(way, "2030-12-31");
                            case EXTEND_A_CASE, BIND_A_TIME_LIMIT -> supervision();
                        });
    }

    private static String body(Way way) {
        return switch (way) {
            case SET_A_DUE_DATE, CORRECT_A_DUE_DATE ->
                    "{\"dueOn\": \"2030-12-30\", \"reason\": \"theo thông báo\", \"occasion\": {}}";
            case GRANT_AN_EXTENSION ->
                    """
                    {"request": "%s", "dueOn": "2031-01-31", "note": "Đồng ý", "occasion": {}}
                    """
                            .formatted(REQUESTS.get(way));
            case EXTEND_A_CASE ->
                    "{\"days\": 5, \"reason\": \"thiếu phụ lục\", %s}"
                            .formatted(LATE.formatted("2024-04-10"));
            case BIND_A_TIME_LIMIT ->
                    "{\"planDays\": 20, \"reason\": \"theo kế hoạch\", \"occasion\": {}}";
        };
    }

    /** In a case of the delegation in which the members of the demonstration serve. */
    private static String recommendation(Way way, String dueOn) {
        String inspection = supervision();
        String path = "/api/inspections/" + inspection;
        done("bon", path + "/prepare-draft-report", "{\"text\": \"dự thảo\", \"occasion\": {}}");
        done(
                "vanthu",
                path + "/hold-adoption-conference",
                """
                {"draftVersion": 1, "chair": {"name": "Bà Sáu", "posts": []}, "chairUnit": "%s",
                 "reservedOpinions": [], "outcome": "ADOPTED", "occasion": {}}
                """
                        .formatted(SUBJECT));
        done("bon", path + "/report-to-issuer", "{\"occasion\": {}}");
        String id =
                done(
                                "banhanh",
                                path + "/issue-conclusion",
                                """
                                {"notice": {"type": "NOTICE", "symbol": "%s-TB/TU",
                                            "date": "2024-06-20"},
                                 "summary": "Kết quả",
                                 "recommendations": [{"text": "Khắc phục", "addressee": "%s",
                                                      "findings": []%s}],
                                 %s}
                                """
                                        .formatted(
                                                inspection.substring(0, 8),
                                                SUBJECT,
                                                dueOn == null
                                                        ? ""
                                                        : ", \"dueOn\": \"%s\"".formatted(dueOn),
                                                LATE.formatted("2024-06-20")))
                        .body()
                        .path("newIds")
                        .path("recommendations[0].recommendation")
                        .asString();
        done(
                "vanthu",
                path + "/deliver-notice",
                "{\"recipients\": [\"%s\"], %s}".formatted(SUBJECT, LATE.formatted("2024-06-21")));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get("chauthanh", "/api/recommendations/" + id).status() == 200);
        if (way == Way.GRANT_AN_EXTENSION) {
            REQUESTS.put(
                    way,
                    done(
                                    "chauthanh",
                                    "/api/recommendations/" + id + "/ask-extension",
                                    """
                                    {"dueOn": "2031-01-31", "reason": "chờ kinh phí",
                                     "occasion": {}}
                                    """)
                            .body()
                            .path("newIds")
                            .path("request")
                            .asString());
            seen("recommendations", id);
        }
        return id;
    }

    /** A thematic supervision limited by the 15 working days of its plan, from 01/04/2024. */
    private static String supervision() {
        String delegation =
                created(
                        "/api/delegations/found-delegation",
                        """
                        {"name": "Đoàn giám sát", "kind": "THEMATIC_SUPERVISION",
                         "origin": "PROGRAMME",
                         "issuer": {"name": "Ban Thường vụ", "unit": "%s"},
                         "decision": {"type": "DECISION", "symbol": "%s-QĐ/TU"},
                         "theme": "Thực hiện quy chế", "basis": [],
                         "members": [%s, %s, %s], "occasion": {}}
                        """
                                .formatted(
                                        ISSUING,
                                        head(),
                                        member("leader", "LEADER"),
                                        member("secretary", "SECRETARY"),
                                        member("member", "MEMBER")));
        done(
                "banhanh",
                "/api/delegations/" + delegation + "/decide-plan",
                """
                {"plan": {"type": "PLAN", "symbol": "%s-KH/TU"}, "content": "Nội dung",
                 "subjects": ["%s"], "workingDays": 15, "occasion": {}}
                """
                        .formatted(head(), SUBJECT));
        String inspection =
                created(
                        "/api/inspections/open-inspection",
                        """
                        {"delegation": "%s", "subject": "%s", "kind": "THEMATIC_SUPERVISION",
                         "theme": "Thực hiện quy chế", "basis": [], "occasion": {}}
                        """
                                .formatted(delegation, SUBJECT));
        done(
                "vanthu",
                "/api/inspections/" + inspection + "/receive-self-report",
                "{\"files\": [], %s}".formatted(LATE.formatted("2024-04-01")));
        seen("inspections", inspection);
        return inspection;
    }

    /** The first fact after the opening is shown. */
    private static void seen(String matters, String id) {
        String path = "/api/" + matters + "/" + id + "?atLeast=" + id + ":1";
        assertThat(get("kiemtoan", path).status()).isEqualTo(200);
    }

    private static String member(String part, String post) {
        return """
        {"person": {"name": "%s", "posts": [], "account": "%s"}, "post": "%s"}
        """
                .formatted(part, DemoOffice.account("doan-1377", part).orElseThrow(), post);
    }

    private static String created(String path, String body) {
        Reply reply = post("vanthu", path, body);
        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(201);
        return reply.body().path("id").asString();
    }

    private static Reply done(String who, String path, String body) {
        Reply reply = post(who, path, body);
        assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(200);
        return reply;
    }
}
