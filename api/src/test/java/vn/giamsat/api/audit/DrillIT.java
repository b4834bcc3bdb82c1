package vn.giamsat.api.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.RunningProduct.bean;
import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.post;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.page.Browser;
import vn.giamsat.eventlog.drill.Attack;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

/** A drill shows that every known attack is caught, and leaves the log as it was. */
class DrillIT {

    private static final String AUDITOR = "kiemtoan";
    private static final String DRILLS = "/api/integrity/drills";
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Test
    void every_attack_on_the_copy_is_caught_and_the_log_stays_as_it_was() {
        SmallCase.open().conclude();
        await().atMost(PATIENCE)
                .until(
                        () ->
                                get(AUDITOR, "/api/integrity/acts?kind=KEY")
                                        .body()
                                        .at("/items/1")
                                        .isObject());
        await().atMost(PATIENCE)
                .until(() -> get(AUDITOR, "/api/integrity").body().path("uncovered").asLong() == 0);
        long last = number("select max(id) from log.event");
        List<String> before = digests(last);

        Reply begun = post(AUDITOR, DRILLS, "");
        Reply second = post(AUDITOR, DRILLS, "");

        assertThat(begun.status()).as(begun.body().toString()).isEqualTo(202);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.type()).isEqualTo("urn:giamsat:rule:ONE_TAMPER_DRILL_RUNS_AT_A_TIME");
        String drill = begun.header("Location");
        await().atMost(PATIENCE).until(() -> state(drill).equals("COMPLETED"));
        JsonNode told = get(AUDITOR, drill).body().at("/act/drill");
        assertThat(told.path("falseAlarms")).isEmpty();
        assertThat(told.path("attacks").findValuesAsString("kind"))
                .containsExactlyElementsOf(possible(told.path("copied").asLong()))
                .hasSizeGreaterThan(12);
        assertThat(told.path("attacks"))
                .allSatisfy(
                        attack ->
                                assertThat(attack.path("caught").asBoolean())
                                        .as(attack.toString())
                                        .isTrue());
        assertThat(digests(last)).isEqualTo(before);
        assertThat(Browser.of(AUDITOR, "vi").get(drill.replace("/api", "")).html())
                .contains("không báo động nhầm")
                .doesNotContain("??");
    }

    @Test
    void a_drill_whose_node_died_is_run_by_another() throws SQLException {
        Reply begun;
        try (Connection deadNode = bean(DataSource.class).getConnection();
                var statement = deadNode.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtext('log.drill'))");
            begun = post(AUDITOR, DRILLS, "");
            assertThat(begun.status()).as(begun.body().toString()).isEqualTo(202);
            await().atMost(PATIENCE).until(() -> state(begun.header("Location")).equals("RUNNING"));
            await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
            statement.execute("select pg_advisory_unlock(hashtext('log.drill'))");
        }

        await().atMost(PATIENCE).until(() -> !state(begun.header("Location")).equals("RUNNING"));
    }

    @Test
    void only_an_auditor_begins_a_drill() {
        assertThat(post("quantri", DRILLS, "").status()).isEqualTo(403);
        assertThat(post(SmallCase.CLERK, DRILLS, "").status()).isEqualTo(403);
    }

    private static String state(String drill) {
        return get(AUDITOR, drill).body().at("/act/drill/state").asString("");
    }

    private static List<String> possible(long size) {
        return Stream.of(Attack.values())
                .filter(attack -> attack.isPossible(size))
                .map(Attack::kind)
                .toList();
    }

    /** Of what the log held then; it goes on growing, at least by the facts of the drill. */
    private static List<String> digests(long last) {
        return Stream.of(
                        "log.event where id <= %d",
                        "log.position where event_id <= %d",
                        "log.leaf_run where first_position + width <= (select count(*) from log.event where id <= %d)",
                        "log.checkpoint where size <= (select count(*) from log.event where id <= %d)")
                .map(rows -> digest(rows.formatted(last)))
                .toList();
    }

    private static String digest(String rows) {
        return bean(JdbcClient.class)
                .sql(
                        "select md5(string_agg(r::text, '|' order by r::text)) from "
                                + rows.replace(" where", " r where"))
                .query(String.class)
                .single();
    }

    private static long number(String sql) {
        return bean(JdbcClient.class).sql(sql).query(Long.class).single();
    }
}
