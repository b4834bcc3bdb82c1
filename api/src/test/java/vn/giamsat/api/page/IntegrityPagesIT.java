package vn.giamsat.api.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.RunningProduct.bean;
import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.post;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.form.OpenForm;

import java.sql.Types;
import java.time.Duration;

/** How the log stands is shown to those who check it, and in a few words to everybody. */
class IntegrityPagesIT {

    private static final String AUDITOR = "kiemtoan";
    private static final String ADMINISTRATOR = "quantri";
    private static final String PATH = "/api/integrity";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @BeforeAll
    static void the_keys_are_recorded_soon_after_the_start() {
        await().atMost(PATIENCE)
                .until(
                        () ->
                                get(AUDITOR, PATH + "/acts?kind=KEY").body().path("items").size()
                                        == 2);
        await().atMost(PATIENCE)
                .until(() -> get(AUDITOR, PATH).body().path("uncovered").asLong() == 0);
    }

    @Test
    void the_keys_that_sign_are_facts_of_the_log() {
        JsonNode keys = get(AUDITOR, PATH).body().path("keys");
        JsonNode acts = get(AUDITOR, PATH + "/acts?kind=KEY").body().path("items");

        assertThat(keys.findValuesAsString("id"))
                .hasSize(2)
                .containsExactlyInAnyOrderElementsOf(acts.findValuesAsString("keyId"))
                .containsExactlyInAnyOrderElementsOf(
                        get(AUDITOR, PATH)
                                .body()
                                .at("/checkpoint/keyIds")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList());
    }

    @Test
    void only_those_who_check_the_log_see_how_it_stands() {
        assertThat(get(ADMINISTRATOR, PATH).status()).isEqualTo(200);
        assertThat(get(SmallCase.CLERK, PATH).status()).isEqualTo(403);
        assertThat(get(SmallCase.CLERK, PATH + "/acts").status()).isEqualTo(403);
        assertThat(Browser.of(SmallCase.CLERK, "vi").get("/integrity").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "vi, Nhật ký được ký đến sự kiện số, chưa có bên chứng kiến xác nhận",
        "en, The log is signed up to no., not anchored by any witness"
    })
    void those_who_check_the_log_are_told_on_every_page_how_far_it_is_anchored(
            String language, String signed, String anchored) {
        String html = Browser.of(AUDITOR, language).get("/delegations").html();

        assertThat(html).contains(signed).contains(anchored);
        assertThat(Browser.of(SmallCase.CLERK, language).get("/delegations").html())
                .doesNotContain(signed)
                .doesNotContain(anchored);
        assertThat(get(SmallCase.CLERK, PATH + "/anchorage").body().path("anchored").asLong())
                .isZero();
    }

    @Test
    void a_recorded_verification_is_compared_with_the_log_as_it_is_now() {
        JsonNode state = get(AUDITOR, PATH).body();
        long size = state.path("treeSize").asLong();
        record(state, size, state.path("root").asString(), "INTACT", "");
        await().atMost(PATIENCE).until(() -> lastVerified(size).path("agrees").asBoolean());

        record(state, size - 1, state.path("root").asString(), "FINDINGS", "\"gốc khác\"");
        await().atMost(PATIENCE).until(() -> lastVerified(size - 1).has("agrees"));
        assertThat(lastVerified(size - 1).path("agrees").asBoolean()).isFalse();
        assertThat(Browser.of(AUDITOR, "vi").get("/integrity").html())
                .contains("KHÔNG khớp")
                .contains("gốc khác");
    }

    @Test
    void an_auditor_records_a_verification_by_the_form() {
        Browser auditor = Browser.of(AUDITOR, "en");
        String log = get(AUDITOR, PATH).body().path("log").asString();
        OpenForm form = OpenForm.at(auditor, "/audited-logs/" + log + "/record-verification");
        form.type("size", "many").type("root", "not a root").type("tool", "verifier fsck");
        OpenForm unread = form.choose("outcome", "INTACT").refused();
        assertThat(unread.html()).contains("href=\"#size\"");
        OpenForm refused = unread.type("size", "1").refused();
        assertThat(refused.html()).contains("not a root").contains("32 bytes");

        refused.type("root", get(AUDITOR, PATH).body().path("root").asString());

        assertThat(refused.record().html()).contains("verifier fsck");
    }

    @Test
    void what_a_program_finds_no_person_enters() {
        String log = get(AUDITOR, PATH).body().path("log").asString();
        Reply refused =
                post(
                        AUDITOR,
                        "/api/audited-logs/" + log + "/retire-signing-key",
                        "{\"keyId\": \"0a1b2c3d\", \"reason\": \"x\"}");
        assertThat(refused.status()).isEqualTo(403);
    }

    /** The publisher, which has nothing against this log, takes the alarm back again and again. */
    @Test
    void an_alarm_is_seen_on_every_page() {
        Browser clerk = Browser.of(SmallCase.CLERK, "en");
        Browser auditor = Browser.of(AUDITOR, "en");
        try {
            await().atMost(PATIENCE)
                    .until(() -> alarmed(clerk, "/units").contains("has stopped signing"));
            await().atMost(PATIENCE)
                    .until(() -> alarmed(auditor, "/integrity").contains("restore the full one"));
        } finally {
            alarm(null);
        }
        await().atMost(PATIENCE)
                .until(() -> !clerk.get("/units").html().contains("has stopped signing"));
    }

    private static String alarmed(Browser browser, String page) {
        alarm("LOG_WAS_CUT");
        return browser.get(page).html();
    }

    private static void alarm(String reason) {
        bean(JdbcClient.class)
                .sql(
                        """
                        update log.publisher_state
                           set alarm = :reason, alarm_facts = left(:reason, 3),
                               alarm_since = case when :reason is null then null else now() end
                        """)
                .param("reason", reason, Types.VARCHAR)
                .update();
    }

    private static void record(
            JsonNode state, long size, String root, String outcome, String findings) {
        Reply reply =
                post(
                        AUDITOR,
                        "/api/audited-logs/%s/record-verification"
                                .formatted(state.path("log").asString()),
                        """
                        {"size": %d, "root": "%s", "outcome": "%s", "findings": [%s], "tool": "fsck"}
                        """
                                .formatted(size, root, outcome, findings));
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
    }

    private static JsonNode lastVerified(long size) {
        JsonNode last = get(AUDITOR, PATH).body().path("lastVerification");
        return last.at("/act/verification/size").asLong() == size
                ? last
                : last.path("there is none of this size");
    }
}
