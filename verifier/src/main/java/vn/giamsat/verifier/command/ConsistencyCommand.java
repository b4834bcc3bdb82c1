package vn.giamsat.verifier.command;

import vn.giamsat.verifier.export.LogSource;
import vn.giamsat.verifier.note.Checkpoint;
import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.report.ExitCode;
import vn.giamsat.verifier.text.Unreadable;
import vn.giamsat.verifier.tree.Consistency;
import vn.giamsat.verifier.tree.Hash;
import vn.giamsat.verifier.walk.GrowthCheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * {@code consistency A B}: whether one checkpoint continues another, by the tiles of a log ({@code
 * --log}) or by a proof in a file ({@code --proof}).
 */
final class ConsistencyCommand implements Command {

    @Override
    public String name() {
        return "consistency";
    }

    @Override
    public ExitCode run(Arguments arguments, Terminal terminal) throws IOException {
        arguments.only(2, 2, "policy", "token", "log", "proof");
        TrustPolicy policy = PolicyFile.of(arguments);
        Checkpoint one = signed(policy, arguments.words().getFirst());
        Checkpoint other = signed(policy, arguments.words().getLast());
        Checkpoint earlier = one.size() <= other.size() ? one : other;
        Checkpoint later = earlier == one ? other : one;
        boolean continues = continues(earlier, later, policy, arguments);
        terminal.say(
                continues ? "consistency.ok" : "consistency.wrong",
                Map.of(
                        "from", String.valueOf(earlier.size()),
                        "to", String.valueOf(later.size()),
                        "origin", policy.origin()));
        return continues ? ExitCode.OK : ExitCode.INCONSISTENT;
    }

    private static boolean continues(
            Checkpoint earlier, Checkpoint later, TrustPolicy policy, Arguments arguments)
            throws IOException {
        if (arguments.has("proof")) {
            List<Hash> proof =
                    Files.readAllLines(Path.of(arguments.option("proof").orElseThrow())).stream()
                            .map(Hash::fromBase64)
                            .toList();
            return Consistency.holds(
                    earlier.size(), later.size(), earlier.root(), later.root(), proof);
        }
        String log = arguments.option("log").orElseThrow(() -> new WrongUsage("--log PLACE ?"));
        try (LogSource source = Logs.open(log, arguments)) {
            return new GrowthCheck(source, policy).continues(earlier, later);
        }
    }

    private static Checkpoint signed(TrustPolicy policy, String file) throws IOException {
        Checkpoint checkpoint = Checkpoint.read(Files.readAllBytes(Path.of(file)));
        if (!policy.judge(checkpoint).signedByTheLog()) {
            throw new Unreadable(file + ": " + policy.judge(checkpoint));
        }
        return checkpoint;
    }
}
