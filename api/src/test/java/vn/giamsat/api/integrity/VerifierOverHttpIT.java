package vn.giamsat.api.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.bean;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.SmallCase;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.verifier.Checkpoint;
import vn.giamsat.verifier.ExportedLog;
import vn.giamsat.verifier.Fsck;
import vn.giamsat.verifier.GrowthCheck;
import vn.giamsat.verifier.HttpLog;
import vn.giamsat.verifier.LogSource;
import vn.giamsat.verifier.Policy;
import vn.giamsat.verifier.ReceiptCheck;
import vn.giamsat.verifier.Report;
import vn.giamsat.verifier.TlogProof;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The auditor's own program against the running product: over HTTP, and on the export it gives. */
class VerifierOverHttpIT {

    private static final String AUDITOR = "kiemtoan";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir private Path folder;

    @BeforeAll
    static void recordAndSign() throws InterruptedException {
        SmallCase.open();
        sign();
    }

    private static void sign() throws InterruptedException {
        bean(EventLog.class)
                .checkpoints()
                .awaitCovering(RunningProduct.head(), PATIENCE)
                .orElseThrow();
    }

    private static Policy policy() {
        String text = bean(EventLog.class).checkpoints().policy();
        return Policy.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpLog log() {
        HttpRequest request = RunningProduct.request(AUDITOR, "/").build();
        String token = request.headers().firstValue("Authorization").orElseThrow();
        return HttpLog.at(request.uri(), token.substring("Bearer ".length()));
    }

    @Test
    void the_running_log_is_as_it_was_signed() throws IOException {
        try (LogSource log = log()) {
            Report report = Fsck.of(log, policy()).withEvidence().run();
            assertThat(report.findings()).isEmpty();
            assertThat(report.events()).isPositive();
        }
    }

    @Test
    void its_export_is_as_it_was_signed() throws IOException {
        Path zip = folder.resolve("log.zip");
        Files.write(zip, RunningProduct.get(AUDITOR, "/api/log/export").response().body());
        try (LogSource log = ExportedLog.open(zip)) {
            Report report = Fsck.of(log, policy()).withEvidence().run();
            assertThat(report.findings()).isEmpty();
            assertThat(report.events()).isPositive();
        }
    }

    @Test
    void it_has_only_grown_since_it_was_last_seen() throws Exception {
        try (LogSource log = log()) {
            var check = new GrowthCheck(log, policy());
            Report before = check.since(null);
            SmallCase.open();
            sign();
            Checkpoint seen = before.checkpoint();
            Report after = check.since(seen);
            assertThat(after.findings()).isEmpty();
            assertThat(seen).isNotNull();
            assertThat(after.checkpoint()).isNotNull();
            assertThat(after.checkpoint().size()).isGreaterThan(seen.size());
        }
    }

    @Test
    void a_proof_it_gives_is_accepted() {
        for (long position = 0; position < RunningProduct.head(); position += 5) {
            byte[] proof =
                    RunningProduct.get(AUDITOR, "/api/log/proof/" + position).response().body();
            assertThat(new ReceiptCheck(policy()).of(TlogProof.read(proof)).findings()).isEmpty();
        }
    }
}
