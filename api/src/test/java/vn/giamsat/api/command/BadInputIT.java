package vn.giamsat.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.SmallCase.CLERK;
import static vn.giamsat.api.SmallCase.finding;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.account.DemoOffice;

import java.text.Normalizer;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Whatever is wrong with a request, it is told as a problem of a stable type and changes nothing.
 */
class BadInputIT {
    private static final String MALFORMED = "urn:giamsat:problem:malformed-request";

    private static SmallCase opened;

    @BeforeAll
    static void open() {
        opened = SmallCase.open();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"evidence\": []|\"evidence\": [], \"colour\": 1|colour|UNKNOWN_FIELD",
                "\"evidence\": []|\"evidence\": [], \"actor\": \"x\"|actor|UNKNOWN_FIELD",
                "\"evidence\": [],||evidence|MISSING",
                "\"evidence\": []|\"evidence\": {}|evidence|MUST_BE_LIST",
                "\"SHORTCOMING\"|7|kind|MUST_BE_TEXT",
                "\"SHORTCOMING\"|\"shortcoming\"|kind|NOT_ONE_OF_THE_CHOICES",
                "\"occasion\": {}|\"occasion\": {\"on\": \"2024-02-31\"}|occasion.on|NO_SUCH_DAY",
                "\"occasion\": {}|\"occasion\": {\"on\": \"28/02/2024\"}|occasion.on|MUST_BE_DATE",
                "Chưa|\\u0007|content.text|CONTROL_CHARACTER",
                "Chưa họp|' '|content.text|BLANK",
                "\"text\"|\"consequence\": \" \", \"text\"|content.consequence|BLANK",
                "\"text\"|\"consequence\": \"\\u0007\", \"text\"|content.consequence|CONTROL_CHARACTER",
                "{\"kind\"|{\"kind\": 1 \"kind\"|''|NOT_JSON"
            })
    void a_body_that_is_not_the_command_is_refused_by_field(
            String what, String by, String field, String fault) {
        String body = finding("Chưa họp").replace(what, by == null ? "" : by);

        Reply reply = refused(400, MALFORMED, () -> post(CLERK, opened.findings(), body));

        assertThat(reply.body().at("/fields/0/path").asString()).isEqualTo(field);
        assertThat(reply.body().at("/fields/0/fault").asString()).isEqualTo(fault);
        assertThat(reply.body().at("/fields/0/message").asString()).isNotBlank();
    }

    @Test
    void a_character_nobody_sees_is_shown_where_it_stands() {
        String body = finding("Chưa\\u0007 họp");

        Reply reply = refused(400, MALFORMED, () -> post(CLERK, opened.findings(), body));

        assertThat(reply.body().at("/fields/0/position").asInt()).isEqualTo(5);
        assertThat(reply.body().at("/fields/0/codePoint").asString()).isEqualTo("U+0007");
        assertThat(reply.body().at("/fields/0/message").asString())
                .contains("ký tự thứ 5", "“Chưa[U+0007] họp”");
    }

    @Test
    void ten_megabytes_are_not_read() {
        byte[] large = new byte[10 << 20];

        refused(413, "urn:giamsat:problem:too-large", () -> post(CLERK, opened.findings(), large));
    }

    @Test
    void decomposed_text_is_stored_composed() {
        String text = "Kiến nghị Huyện ủy sửa đổi";
        Reply taken =
                post(
                        CLERK,
                        opened.findings(),
                        finding(Normalizer.normalize(text, Normalizer.Form.NFD)));

        assertThat(taken.status()).isEqualTo(200);
        String seen = opened.inspection() + ":" + taken.body().path("version").asLong();
        Reply findings = get(CLERK, opened.path() + "/findings?limit=500&atLeast=" + seen);
        assertThat(findings.body().toString()).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/inspections/018f0000-0000-7000-8000-00000000dead/record-finding",
                "/api/inspections/not-an-id/record-finding"
            })
    void an_unknown_identity_is_absent(String path) {
        refused(404, "urn:giamsat:problem:absent", () -> post(CLERK, path, finding("x")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/inspections/018f0000-0000-7000-8000-00000000dead/record-everything",
                "/api/findings/record-finding",
                "/api/inspections/record-finding"
            })
    void an_unknown_command_is_told_as_such(String path) {
        refused(404, "urn:giamsat:problem:unknown-command", () -> post(CLERK, path, finding("x")));
    }

    @Test
    void a_stale_version_is_refused_with_the_current_one() {
        long version = version(post(CLERK, opened.findings(), finding("một")));

        Reply reply =
                refused(
                        412,
                        "urn:giamsat:problem:version-conflict",
                        () -> post(CLERK, opened.findings(), finding("hai"), "If-Match", "\"0\""));

        assertThat(reply.body().at("/facts/currentVersion").asLong()).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "W/\"7\"", "*", "\"x\"", "\"-1\"", "\"1\", \"2\""})
    void a_version_that_is_not_a_strong_etag_is_refused(String etag) {
        refused(
                400,
                MALFORMED,
                () -> post(CLERK, opened.findings(), finding("x"), "If-Match", etag));
    }

    @Test
    void a_repeat_gets_the_first_answer_and_another_request_under_its_key_none() {
        String key = "key-" + UUID.nameUUIDFromBytes(opened.inspection().getBytes());
        Reply first = post(CLERK, opened.findings(), finding("lần một"), "Idempotency-Key", key);
        assertThat(first.status()).isEqualTo(200);
        long before = head();

        Reply repeat = post(CLERK, opened.findings(), finding("lần một"), "Idempotency-Key", key);
        assertThat(repeat.status()).isEqualTo(200);
        assertThat(repeat.body()).isEqualTo(first.body());
        assertThat(repeat.header("Idempotent-Replay")).isEqualTo("true");
        assertThat(head()).isEqualTo(before);

        refused(
                422,
                "urn:giamsat:problem:idempotency-key-reused",
                () -> post(CLERK, opened.findings(), finding("khác"), "Idempotency-Key", key));
        assertThat(get(CLERK, "/api/receipts/" + key).body().path("version").asLong())
                .isEqualTo(version(first));
        assertThat(get("kiemtoan", "/api/receipts/" + key).status()).isEqualTo(404);
    }

    @Test
    void a_command_in_the_wrong_stage_breaks_a_rule_told_in_the_callers_language() {
        String body = "{\"archive\": \"Kho\", \"occasion\": {}}";
        String path = opened.path() + "/archive-case-file";
        String rule = "urn:giamsat:rule:ONLY_A_CLOSED_FILE_IS_ARCHIVED";

        Reply vietnamese = refused(409, rule, () -> post(CLERK, path, body));
        Reply english =
                refused(409, rule, () -> post(CLERK, path, body, "Accept-Language", "en-GB"));

        assertThat(vietnamese.body().path("title").asString()).startsWith("Chỉ nộp lưu hồ sơ");
        assertThat(english.body().path("title").asString()).startsWith("Only a closed file");
    }

    @Test
    void the_recommendation_of_another_unit_is_not_there() {
        SmallCase concluded = SmallCase.open();
        String path = "/api/recommendations/" + concluded.conclude();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> get(SmallCase.OFFICER_OF_SUBJECT, path).status() == 200);

        assertThat(get(SmallCase.OFFICER_OF_ANOTHER, path).status()).isEqualTo(404);
        refused(
                404,
                "urn:giamsat:problem:absent",
                () ->
                        post(
                                SmallCase.OFFICER_OF_ANOTHER,
                                path + "/acknowledge-recommendation",
                                "{\"occasion\": {}}"));
    }

    @Test
    void what_is_taken_is_told_without_whose_it_is() {
        Reply reply =
                refused(
                        409,
                        "urn:giamsat:problem:already-taken",
                        () ->
                                post(
                                        "quantri",
                                        "/api/accounts/open-account",
                                        """
                                        {"username": "vanthu", "displayName": "Văn thư khác"}
                                        """));

        assertThat(reply.body().path("detail").asString())
                .startsWith("Tên đăng nhập “vanthu” đã có tài khoản sử dụng");
        assertThat(reply.body().at("/facts/space").asString()).isNotBlank();
        assertThat(reply.body().toString())
                .doesNotContain(DemoOffice.account("", "clerk").orElseThrow().toString());
    }

    @Test
    void a_path_that_is_not_well_formed_is_a_problem_too() {
        refused(400, MALFORMED, () -> get(CLERK, "/api//units"));
    }

    @Test
    void who_may_not_is_told_so_where_the_matter_may_be_seen() {
        refused(
                403,
                "urn:giamsat:problem:not-permitted",
                () -> post("kiemtoan", opened.findings(), finding("x")));
    }

    @Test
    void nobody_acts_without_a_valid_token() {
        String type = "urn:giamsat:problem:sign-in-required";
        refused(401, type, () -> post("", opened.findings(), finding("x")));
        refused(
                401,
                type,
                () ->
                        post(
                                "",
                                opened.findings(),
                                finding("x"),
                                "Authorization",
                                "Bearer gs_forged"));
    }

    @Test
    void other_methods_and_formats_are_problems_too() {
        Reply wrongMethod = get(CLERK, opened.findings());
        assertThat(wrongMethod.status()).isEqualTo(405);
        assertThat(wrongMethod.type()).isEqualTo("urn:giamsat:problem:method-not-allowed");
        assertThat(wrongMethod.header("Allow")).isEqualTo("POST");
        refused(
                415,
                "urn:giamsat:problem:unsupported-media-type",
                () -> post(CLERK, opened.findings(), "x", "Content-Type", "text/plain"));
        refused(
                400,
                MALFORMED,
                () -> post(CLERK, opened.findings(), finding("x"), "Idempotency-Key", "a b"));
    }

    private static Reply refused(int status, String type, Supplier<Reply> request) {
        long before = RunningProduct.head();
        Reply reply = request.get();
        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(status);
        assertThat(reply.type()).isEqualTo(type);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.body().path("detail").asString()).isNotBlank();
        assertThat(RunningProduct.head()).isEqualTo(before);
        return reply;
    }

    private static long version(Reply reply) {
        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(200);
        assertThat(reply.header("ETag"))
                .isEqualTo("\"" + reply.body().path("version").asLong() + "\"");
        return reply.body().path("version").asLong();
    }
}
