package vn.giamsat.api.asof;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.bean;
import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.SmallCase.CLERK;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;
import vn.giamsat.view.QuerySide;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** One view stands still; what does not read it goes on as if nothing had happened. */
class ParkedViewIT {
    private static final int LINE_OF_PORT = 3;
    private static final int ATTEMPTS = 20;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static SmallCase matter;
    private static String atLeast;
    private static long before;

    @BeforeAll
    static void the_view_of_findings_cannot_take_a_finding()
            throws IOException, InterruptedException {
        matter = SmallCase.open();
        before = head();
        owner(
                "alter table view.finding add constraint poison check (kind <> 'SHORTCOMING') not valid");
        Reply reply = post(CLERK, matter.findings(), SmallCase.finding("Chưa lập sổ"));
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
        atLeast = "atLeast=" + matter.inspection() + ":" + reply.header("ETag").replace("\"", "");
        List<String> others = new ArrayList<>(QuerySide.viewNames());
        others.remove("finding");
        assertThat(bean(QuerySide.class).awaitPosition(others, head(), PATIENCE)).isTrue();
    }

    @AfterAll
    static void the_fault_is_mended() throws IOException, InterruptedException {
        owner("alter table view.finding drop constraint poison");
        assertThat(bean(QuerySide.class).awaitPosition(QuerySide.viewNames(), head(), PATIENCE))
                .isTrue();
    }

    @Test
    void who_reads_it_is_told_which_view_stands_and_since_when() {
        Reply reply = findings(atLeast);
        for (int i = 0; i < ATTEMPTS && reply.body().at("/facts/since").isMissingNode(); i++) {
            reply = findings(atLeast);
        }

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.type()).isEqualTo("urn:giamsat:problem:not-yet-visible");
        assertThat(reply.body().at("/facts/view").asString()).isEqualTo("finding");
        assertThat(reply.body().at("/facts/since").asString()).startsWith("20");
        assertThat(reply.body().path("detail").asString()).contains("finding").doesNotContain("{");
        assertThat(findings("asOf=" + head()).status()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/timeline", "/evidence", "/upward-requests"})
    void what_is_read_beside_it_of_the_case_shows_the_write_and_the_past(String part) {
        assertThat(get(CLERK, matter.path() + part + "?" + atLeast).status()).isEqualTo(200);
        assertThat(get(CLERK, matter.path() + part + "?asOf=" + head()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/units", "/api/tasks", "/api/delegations", "/api/recommendations"})
    void lists_of_other_things_show_the_past(String list) {
        assertThat(get(CLERK, list + "?asOf=" + head()).status()).isEqualTo(200);
    }

    @Test
    void what_the_view_took_before_it_stood_is_shown() {
        assertThat(findings("asOf=" + before).status()).isEqualTo(200);
    }

    private Reply findings(String moment) {
        return get(CLERK, matter.path() + "/findings?" + moment);
    }

    private static void owner(String sql) throws IOException {
        Path home = RunningProduct.home();
        String port = Files.readAllLines(home.resolve("data/postmaster.pid")).get(LINE_OF_PORT);
        var passwords = new Properties();
        try (Reader file = Files.newBufferedReader(home.resolve("database-roles.properties"))) {
            passwords.load(file);
        }
        String url = "jdbc:postgresql://127.0.0.1:" + port.strip() + "/giamsat";
        JdbcClient.create(
                        new DriverManagerDataSource(
                                url, "giamsat_owner", passwords.getProperty("owner")))
                .sql(sql)
                .update();
    }
}
