package vn.giamsat.verifier.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.export.LogSource;
import vn.giamsat.verifier.note.Checkpoint;
import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.report.ExitCode;
import vn.giamsat.verifier.report.Report;
import vn.giamsat.verifier.walk.GrowthCheck;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** {@code watch URL}: looks again and again, remembers, and ends with the first fault. */
final class WatchCommand implements Command {

    @Override
    public String name() {
        return "watch";
    }

    @Override
    public ExitCode run(Arguments arguments, Terminal terminal) throws IOException {
        arguments.only(1, 1, "policy", "token", "state", "every", "rounds");
        TrustPolicy policy = PolicyFile.of(arguments);
        CheckpointMemory memory = CheckpointMemory.of(arguments, policy);
        Duration pause = Duration.ofSeconds(number(arguments, "every", 60));
        long rounds = number(arguments, "rounds", Long.MAX_VALUE);
        try (LogSource source = Logs.open(arguments.words().getFirst(), arguments)) {
            for (long round = 0; round < rounds; round++) {
                if (round > 0 && !rest(pause)) {
                    return ExitCode.OK;
                }
                ExitCode code = look(source, policy, memory, terminal);
                if (code != ExitCode.OK) {
                    return code;
                }
            }
        }
        return ExitCode.OK;
    }

    private static ExitCode look(
            LogSource source,
            TrustPolicy policy,
            @Nullable CheckpointMemory memory,
            Terminal terminal)
            throws IOException {
        Checkpoint seen = memory == null ? null : memory.seen();
        Report report;
        try {
            report = new GrowthCheck(source, policy).since(seen);
        } catch (IOException why) {
            Map<String, String> facts = facts(policy);
            facts.put("why", String.valueOf(why.getMessage()));
            terminal.aside("watch.unreachable", facts);
            return ExitCode.OK;
        }
        report.findings().forEach(terminal::say);
        if (report.clean() && report.checkpoint() != null) {
            Map<String, String> facts = facts(policy);
            long to = report.checkpoint().size();
            facts.put("from", seen == null ? "0" : String.valueOf(seen.size()));
            facts.put("to", String.valueOf(to));
            terminal.say(seen != null && seen.size() == to ? "watch.same" : "watch.grown", facts);
        }
        if (memory != null) {
            memory.remember(report);
        }
        return report.exitCode();
    }

    private static Map<String, String> facts(TrustPolicy policy) {
        Map<String, String> facts = new HashMap<>();
        facts.put("origin", policy.origin());
        facts.put("time", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        return facts;
    }

    private static long number(Arguments arguments, String name, long otherwise) {
        String text = arguments.option(name).orElse(String.valueOf(otherwise));
        if (!text.matches("[1-9][0-9]{0,18}")) {
            throw new WrongUsage("--" + name + " " + text);
        }
        return Long.parseLong(text);
    }

    private static boolean rest(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
