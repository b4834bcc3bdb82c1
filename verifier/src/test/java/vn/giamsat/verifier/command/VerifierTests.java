package vn.giamsat.verifier.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.giamsat.verifier.report.ExitCode;
import vn.giamsat.verifier.walk.Exported;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The program as an auditor uses it: words in, an exit code and sentences out. */
class VerifierTests {

    @TempDir private Path folder;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path policy;

    @BeforeEach
    void the_auditor_has_a_policy() throws IOException {
        policy = folder.resolve("policy.txt");
        Files.write(policy, Exported.policy());
    }

    private ExitCode run(String... words) {
        said.reset();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        List<String> written = new ArrayList<>(List.of(words));
        if (written.stream().noneMatch("--lang"::equals)) {
            written.addAll(List.of("--lang", "en"));
        }
        return Verifier.run(written, out, out);
    }

    private ExitCode fsck(Path log, String... more) {
        List<String> words =
                new ArrayList<>(List.of("fsck", log.toString(), "--policy", policy.toString()));
        words.addAll(List.of("--state", folder.resolve("state").toString()));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_clean_log_is_said_to_be_as_signed_in_both_languages() throws IOException {
        Path log = Exported.zip(Exported.filesOf(60, 1), folder.resolve("log.zip"));
        assertThat(fsck(log, "--evidence")).isEqualTo(ExitCode.OK);
        assertThat(said())
                .contains("As signed: 60 events of the log example.vn/nhat-ky, checkpoint 60.")
                .contains("files of evidence")
                .contains("from now on checkpoint 60");
        assertThat(fsck(log, "--lang", "vi")).isEqualTo(ExitCode.OK);
        assertThat(said())
                .contains("Đúng như đã ký: 60 sự kiện")
                .contains("So với điểm chốt 60 đã nhớ");
    }

    @Test
    void what_lies_behind_the_checkpoint_or_beside_the_log_is_named() throws IOException {
        Map<String, byte[]> files = Exported.filesOf(60, 1);
        String events = new String(files.get("events/0.ndjson"), StandardCharsets.UTF_8);
        String last = events.substring(events.lastIndexOf('\n', events.length() - 2) + 1);
        files.put("events/0.ndjson", (events + last + last).getBytes(StandardCharsets.UTF_8));
        files.put("events/100.ndjson", (last + "no event").getBytes(StandardCharsets.UTF_8));
        files.put("ghi chú.txt", new byte[] {1});
        files.put("tile/0/077", new byte[32]);
        Path log = Exported.zip(files, folder.resolve("log.zip"));

        assertThat(fsck(log)).isEqualTo(ExitCode.OK);

        assertThat(said())
                .contains("As signed: 60 events")
                .contains("4 lines are not covered: they stand behind checkpoint 60")
                .contains("2 files stand beside the log", "ghi chú.txt", "tile/0/077");
        assertThat(fsck(log, "--lang", "vi")).isEqualTo(ExitCode.OK);
        assertThat(said()).contains("Có 4 dòng sự kiện nằm sau điểm chốt 60");
        assertThat(fsck(Exported.folder(files, folder.resolve("log")))).isEqualTo(ExitCode.OK);
    }

    @Test
    void evidence_that_no_event_speaks_of_is_named() throws IOException {
        Map<String, byte[]> files = Exported.filesOf(60, 1);
        files.put("evidence/" + "ab".repeat(32), new byte[] {1, 2, 3});
        Path log = Exported.zip(files, folder.resolve("log.zip"));

        assertThat(fsck(log, "--lang", "vi")).isEqualTo(ExitCode.OK);
        assertThat(said()).contains("Có 1 tệp chứng cứ không thuộc hồ sơ", "abab");
        assertThat(fsck(log, "--evidence")).isEqualTo(ExitCode.OK);
        assertThat(said()).contains("1 files of evidence belong to no record", "abab");
    }

    @Test
    void a_log_with_nothing_beside_it_speaks_of_nothing_beside_it() throws IOException {
        fsck(Exported.zip(Exported.filesOf(300, 1), folder.resolve("log.zip")), "--evidence");

        assertThat(said()).contains("As signed: 300 events").doesNotContain("covered", "beside");
    }

    @Test
    void a_change_is_named_and_answered_by_its_exit_code() throws IOException {
        Map<String, byte[]> files = Exported.filesOf(60, 1);
        String events = new String(files.get("events/0.ndjson"), StandardCharsets.UTF_8);
        files.put(
                "events/0.ndjson",
                events.replaceFirst("FindingRecorded", "FindingApproved")
                        .getBytes(StandardCharsets.UTF_8));
        Path log = Exported.folder(files, folder.resolve("log"));
        assertThat(fsck(log).number()).isEqualTo(10);
        assertThat(said())
                .contains("The stored name or version of event 0 (FindingRecorded of Inspection");
    }

    @Test
    void a_log_rolled_back_behind_what_was_seen_is_found() throws IOException {
        assertThat(fsck(Exported.folder(Exported.filesOf(60, 1), folder.resolve("now"))))
                .isEqualTo(ExitCode.OK);
        assertThat(
                        fsck(Exported.folder(Exported.filesOf(50, 1), folder.resolve("before")))
                                .number())
                .isEqualTo(13);
        assertThat(said())
                .contains(
                        "checkpoint 60 has been seen before, now the log shows only checkpoint 50");
    }

    @Test
    void another_history_of_the_same_signer_is_found() throws IOException {
        assertThat(fsck(Exported.folder(Exported.filesOf(50, 1), folder.resolve("now"))))
                .isEqualTo(ExitCode.OK);
        assertThat(fsck(Exported.folder(Exported.filesOf(60, 2), folder.resolve("fork"))).number())
                .isEqualTo(13);
        assertThat(fsck(Exported.folder(Exported.filesOf(50, 2), folder.resolve("other"))).number())
                .isEqualTo(13);
        assertThat(fsck(folder.resolve("now"))).isEqualTo(ExitCode.OK);
    }

    @Test
    void a_memory_that_was_damaged_is_never_begun_again() throws IOException {
        Path log = Exported.folder(Exported.filesOf(50, 1), folder.resolve("now"));
        fsck(log);
        try (Stream<Path> files = Files.list(folder.resolve("state"))) {
            Path file = files.findFirst().orElseThrow();
            Files.writeString(file, Files.readString(file).replace("\n50\n", "\n40\n"));
        }
        assertThat(fsck(log).number()).isEqualTo(20);
        assertThat(run("fsck", log.toString(), "--policy", policy.toString(), "--no-state"))
                .isEqualTo(ExitCode.OK);
    }

    @Test
    void consistency_of_two_checkpoints_is_shown_by_the_tiles() throws IOException {
        Map<String, byte[]> files = Exported.filesOf(300, 1);
        Path log = Exported.folder(files, folder.resolve("log"));
        List<Path> notes = notes(files);
        for (Path note : notes) {
            assertThat(
                            run(
                                    "consistency",
                                    note.toString(),
                                    notes.getLast().toString(),
                                    "--policy",
                                    policy.toString(),
                                    "--log",
                                    log.toString()))
                    .isEqualTo(ExitCode.OK);
        }
        Path other = folder.resolve("other");
        Files.write(other, Exported.filesOf(299, 8).get("checkpoint"));
        assertThat(
                        run(
                                        "consistency",
                                        other.toString(),
                                        notes.getLast().toString(),
                                        "--policy",
                                        policy.toString(),
                                        "--log",
                                        log.toString())
                                .number())
                .isEqualTo(13);
        assertThat(said()).contains("does not continue");
    }

    private List<Path> notes(Map<String, byte[]> files) throws IOException {
        List<Path> notes = new ArrayList<>();
        for (String line :
                new String(files.get("checkpoints.ndjson"), StandardCharsets.UTF_8).split("\n")) {
            String note =
                    line.substring(line.indexOf("\"note\":\"") + 8, line.length() - 2)
                            .replace("\\n", "\n");
            notes.add(Files.writeString(folder.resolve("note" + notes.size()), note));
        }
        return notes;
    }

    @Test
    void a_watch_tells_growth_and_ends_with_a_fault() throws IOException {
        Path log = folder.resolve("log");
        String[] watch = {
            "watch",
            log.toString(),
            "--policy",
            policy.toString(),
            "--state",
            folder.resolve("state").toString(),
            "--rounds",
            "1"
        };
        Exported.folder(Exported.filesOf(40, 1), log);
        assertThat(run(watch)).isEqualTo(ExitCode.OK);
        assertThat(said()).contains("from 0 to 40");
        assertThat(run(watch)).isEqualTo(ExitCode.OK);
        assertThat(said()).contains("still is at 40");
        Exported.folder(Exported.filesOf(44, 3), log);
        assertThat(run(watch).number()).isEqualTo(13);
        assertThat(said()).contains("the history up to it was rewritten");
    }

    @Test
    void wrong_words_are_not_guessed_at() {
        assertThat(run("fcsk")).isEqualTo(ExitCode.USAGE);
        assertThat(run("fsck")).isEqualTo(ExitCode.USAGE);
        assertThat(run("fsck", "x", "--evidnce", "--policy", "y")).isEqualTo(ExitCode.USAGE);
        assertThat(run("fsck", "x")).isEqualTo(ExitCode.USAGE);
        assertThat(run("fsck", "https://127.0.0.1", "--policy", policy.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(
                        run(
                                        "fsck",
                                        folder.resolve("none").toString(),
                                        "--policy",
                                        policy.toString())
                                .number())
                .isEqualTo(20);
    }
}
