package vn.giamsat.api.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.bean;
import static vn.giamsat.api.RunningProduct.get;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.SmallCase;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.verifier.export.ExportedLog;
import vn.giamsat.verifier.export.HttpLog;
import vn.giamsat.verifier.export.LogSource;
import vn.giamsat.verifier.note.TlogProof;
import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.report.ExitCode;
import vn.giamsat.verifier.report.Report;
import vn.giamsat.verifier.walk.Fsck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The product and the auditor's verifier, which share no code, agree on the whole log. */
class VerifiedLogIT {

    private static final String AUDITOR = "kiemtoan";
    private static long head;

    @TempDir private Path folder;

    @BeforeAll
    static void recordAndSign() throws InterruptedException {
        do {
            SmallCase.open();
            head = RunningProduct.head();
        } while (head < 300);
        assertThat(bean(EventLog.class).checkpoints().awaitCovering(head, Duration.ofSeconds(30)))
                .isPresent();
    }

    @Test
    void a_verifier_reads_it_over_http_and_finds_nothing() throws IOException {
        try (LogSource log = HttpLog.at(RunningProduct.address(), RunningProduct.token(AUDITOR))) {
            isClean(Fsck.of(log, policy()).withEvidence().run());
        }
    }

    @Test
    void a_verifier_reads_the_export_and_finds_nothing() throws IOException {
        Path zip = folder.resolve("log.zip");
        Files.write(zip, get(AUDITOR, "/api/log/export").response().body());
        try (LogSource log = ExportedLog.open(zip)) {
            isClean(Fsck.of(log, policy()).withEvidence().run());
        }
    }

    @Test
    void one_bit_less_in_the_export_and_it_finds_something() throws IOException {
        Path zip = folder.resolve("log.zip");
        Files.write(zip, get(AUDITOR, "/api/log/export").response().body());
        Path unpacked = Unzipped.into(folder.resolve("log"), zip);
        Path tile = unpacked.resolve("tile/0/000");
        byte[] bytes = Files.readAllBytes(tile);
        bytes[77] ^= 1;
        Files.write(tile, bytes);
        try (LogSource log = ExportedLog.open(unpacked)) {
            Report report = Fsck.of(log, policy()).run();
            assertThat(report.exitCode()).isEqualTo(ExitCode.TREE);
        }
    }

    @Test
    void a_proof_of_any_event_holds() {
        TrustPolicy policy = policy();
        for (long position : new long[] {0, 1, 255, 256, head}) {
            byte[] file = get(AUDITOR, "/api/log/proof/" + position).response().body();
            TlogProof proof = TlogProof.read(file);
            assertThat(proof.index()).isEqualTo(position);
            assertThat(proof.isIncluded()).isTrue();
            assertThat(policy.judge(proof.checkpoint())).isEqualTo(TrustPolicy.Verdict.ACCEPTED);
        }
    }

    private static void isClean(Report report) {
        assertThat(report.findings()).isEmpty();
        assertThat(report.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(report.events()).isGreaterThanOrEqualTo(head + 1);
    }

    private static TrustPolicy policy() {
        return TrustPolicy.read(get(AUDITOR, "/api/log/policy").response().body());
    }
}
