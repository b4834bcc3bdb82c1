package vn.giamsat.verifier.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.export.LogSource;
import vn.giamsat.verifier.note.Checkpoint;
import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.report.ExitCode;
import vn.giamsat.verifier.report.Report;
import vn.giamsat.verifier.text.Unreadable;
import vn.giamsat.verifier.walk.Fsck;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code fsck URL|FOLDER|ZIP}: checks a whole log from its stored events up to its signed
 * checkpoints.
 */
final class FsckCommand implements Command {

    private static final int MOST_NAMED = 20;

    @Override
    public String name() {
        return "fsck";
    }

    @Override
    public ExitCode run(Arguments arguments, Terminal terminal) throws IOException {
        arguments.only(1, 1, "policy", "token", "state", "no-state", "evidence", "allow-withheld");
        TrustPolicy policy = PolicyFile.of(arguments);
        CheckpointMemory memory = CheckpointMemory.of(arguments, policy);
        Checkpoint seen = memory == null ? null : memory.seen();
        Report report;
        try (LogSource source = Logs.open(arguments.words().getFirst(), arguments)) {
            report = fsck(source, policy, seen, arguments, terminal).run();
        }
        tell(report, policy, seen, terminal);
        if (memory != null) {
            memory.remember(report);
        }
        return report.exitCode();
    }

    private static Fsck fsck(
            LogSource source,
            TrustPolicy policy,
            @Nullable Checkpoint seen,
            Arguments arguments,
            Terminal terminal) {
        Fsck fsck =
                Fsck.of(source, policy).remembering(seen).reportingTo(new ProgressLine(terminal));
        if (arguments.has("evidence")) {
            fsck.withEvidence();
        }
        if (arguments.has("allow-withheld")) {
            fsck.allowingWithheld();
        }
        return fsck;
    }

    private static void tell(
            Report report, TrustPolicy policy, @Nullable Checkpoint seen, Terminal terminal) {
        report.findings().forEach(terminal::say);
        Map<String, String> facts = facts(report, policy, seen);
        if (report.untold() > 0) {
            terminal.say("fsck.untold", facts);
        }
        if (report.beside().lines() > 0) {
            terminal.say("fsck.beside.lines", facts);
        }
        if (!report.beside().files().isEmpty()) {
            terminal.say("fsck.beside.files", facts);
        }
        if (!report.beside().evidence().isEmpty()) {
            terminal.say("fsck.beside.evidence", facts);
        }
        if (report.withheld() > 0) {
            terminal.say("fsck.withheld", facts);
        }
        if (!report.clean()) {
            terminal.say("fsck.wrong", facts);
            return;
        }
        terminal.say("fsck.ok", facts);
        if (report.evidence() >= 0) {
            terminal.say("fsck.ok.evidence", facts);
        }
        terminal.say(seen == null ? "fsck.first" : "fsck.since", facts);
    }

    private static String named(List<String> some) {
        return some.stream()
                .limit(MOST_NAMED)
                .map(Unreadable::shown)
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> facts(
            Report report, TrustPolicy policy, @Nullable Checkpoint seen) {
        Map<String, String> facts = new HashMap<>();
        facts.put("origin", policy.origin());
        facts.put("events", String.valueOf(report.events()));
        facts.put("withheld", String.valueOf(report.withheld()));
        facts.put("evidence", String.valueOf(report.evidence()));
        facts.put("beside", String.valueOf(report.beside().lines()));
        facts.put("files", String.valueOf(report.beside().files().size()));
        facts.put("names", named(report.beside().files()));
        facts.put("strays", String.valueOf(report.beside().evidence().size()));
        facts.put("hashes", named(report.beside().evidence()));
        facts.put("untold", String.valueOf(report.untold()));
        facts.put("findings", String.valueOf(report.findings().size() + report.untold()));
        if (report.checkpoint() != null) {
            facts.put("size", String.valueOf(report.checkpoint().size()));
        }
        if (seen != null) {
            facts.put("seen", String.valueOf(seen.size()));
        }
        return facts;
    }
}
