package vn.giamsat.api.casepackage;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.casepackage.DemoProduct.AUDITOR;
import static vn.giamsat.api.casepackage.DemoProduct.bytes;
import static vn.giamsat.api.casepackage.DemoProduct.get;
import static vn.giamsat.api.casepackage.DemoProduct.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.report.ExitCode;
import vn.giamsat.verifier.report.Report;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** The cases of the demonstration, packed by the product and taken apart by the verifier. */
class CasePackageIT {

    private static final String DOAN_1377 = "Đoàn giám sát 1377";
    private static final String PHU_THONG = "Phủ Thông";

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {DOAN_1377, PHU_THONG})
    void a_case_is_packed_and_the_verifier_replays_it_to_the_states_that_are_shown(String words) {
        byte[] zip = bytes(path(words));

        Report report = check(zip);

        assertThat(report.findings()).isEmpty();
        assertThat(report.events()).isGreaterThan(10);
        assertThat(Unpacked.of(zip).text("states.txt")).contains("findings: ");
    }

    @Test
    void a_whole_case_carries_its_recommendations_and_evidence() {
        Unpacked unpacked = Unpacked.of(bytes(path(DOAN_1377)));

        assertThat(unpacked.lines("manifest.txt"))
                .anyMatch(line -> line.startsWith("# stream Delegation "))
                .anyMatch(line -> line.startsWith("# stream Recommendation "))
                .anyMatch(line -> line.startsWith("# stream Unit "));
        assertThat(unpacked.lines("states.txt"))
                .contains("recommendations: 3", "recommendations.open: 2", "case.stage: DELIVERED")
                .anyMatch(line -> line.endsWith(": CLOSED"));
        assertThat(unpacked.files().keySet()).anyMatch(name -> name.startsWith("evidence/"));
    }

    @Test
    void the_same_case_at_the_same_position_is_the_same_file() {
        long head = DemoProduct.bean(EventLog.class).positions().head();
        String path = path(DOAN_1377) + "?asOf=" + head;

        HttpResponse<byte[]> first = get(AUDITOR, path);

        assertThat(get(AUDITOR, path).body()).isEqualTo(first.body());
        assertThat(first.headers().firstValueAsLong("Content-Length"))
                .hasValue(first.body().length);
        assertThat(bytes(path(DOAN_1377) + "?asOf=" + (head - 1))).isNotEqualTo(first.body());
    }

    @Test
    void a_case_of_the_past_is_packed_as_it_stood() {
        Unpacked now = Unpacked.of(bytes(path(DOAN_1377)));
        long middle =
                position(now.lines("events.ndjson").get(now.lines("events.ndjson").size() / 2));

        byte[] then = bytes(path(DOAN_1377) + "?asOf=" + middle);

        assertThat(check(then).findings()).isEmpty();
        assertThat(Unpacked.of(then).text("states.txt")).isNotEqualTo(now.text("states.txt"));
        assertThat(Unpacked.of(then).lines("states.txt")).contains("position: " + middle);
    }

    @ParameterizedTest
    @CsvSource({
        "bon, 200", // leads the delegation
        "vanthu, 200", // keeps the files
        "chauthanh, 403", // is told parts of it
        "tantru, 404" // knows nothing of it
    })
    void only_those_who_see_all_of_a_case_take_it_away(String username, int status) {
        assertThat(get(username, path(DOAN_1377)).statusCode()).isEqualTo(status);
    }

    @Test
    void a_state_that_is_shown_otherwise_than_it_came_about_is_named() {
        String inspection = DemoProduct.inspection(PHU_THONG);
        JdbcClient jdbc = DemoProduct.bean(JdbcClient.class);
        String shown = stage(jdbc, inspection);
        show(jdbc, inspection, "ARCHIVED");
        try {
            Report report = check(bytes(path(PHU_THONG)));

            assertThat(report.exitCode()).isEqualTo(ExitCode.STATES);
            assertThat(report.findings())
                    .containsExactly(
                            AuditFinding.of(
                                    AuditFindingKind.STATES_DIFFER,
                                    Map.of("what", "case.stage: ARCHIVED ≠ " + shown)));
        } finally {
            show(jdbc, inspection, shown);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothing_is_packed_when_evidence_is_gone_or_altered(boolean gone) throws IOException {
        String name =
                Unpacked.of(bytes(path(DOAN_1377))).files().keySet().stream()
                        .filter(each -> each.startsWith("evidence/"))
                        .findFirst()
                        .orElseThrow();
        Path kept = kept(name.substring("evidence/".length()));
        Path aside = Files.move(kept, folder.resolve("aside"));
        if (!gone) {
            Files.writeString(kept, "khác");
        }
        try {
            HttpResponse<byte[]> refused = get(AUDITOR, path(DOAN_1377));

            assertThat(refused.statusCode()).isEqualTo(500);
            assertThat(json(refused).path("type").asString())
                    .isEqualTo("urn:giamsat:problem:evidence-" + (gone ? "missing" : "altered"));
            assertThat(json(refused).at("/facts/sha256").asString())
                    .isEqualTo(kept.getFileName().toString());
        } finally {
            Files.move(aside, kept, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(check(bytes(path(DOAN_1377))).findings()).isEmpty();
    }

    private Report check(byte[] zip) {
        return Unpacked.check(zip, bytes("/api/log/policy"), folder);
    }

    private static String path(String words) {
        return "/api/inspections/" + DemoProduct.inspection(words) + "/package";
    }

    private static Path kept(String sha256) {
        return DemoProduct.home()
                .resolve("evidence")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static String stage(JdbcClient jdbc, String inspection) {
        return jdbc.sql("select stage from view.case_file where key = ? and until is null")
                .param(inspection)
                .query(String.class)
                .single();
    }

    private static void show(JdbcClient jdbc, String inspection, String stage) {
        jdbc.sql("update view.case_file set stage = ? where key = ? and until is null")
                .param(stage)
                .param(inspection)
                .update();
    }

    private static long position(String eventLine) {
        return Long.parseLong(eventLine.replaceFirst("^\\{\"position\":(\\d+),.*$", "$1"));
    }
}
