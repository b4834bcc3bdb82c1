package vn.giamsat.verifier.command;

import vn.giamsat.verifier.report.ExitCode;
import vn.giamsat.verifier.text.Unreadable;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The program: finds the command by its name, and answers with an exit code and sentences. */
public final class Verifier {

    private static final List<Command> COMMANDS =
            List.of(
                    new FsckCommand(),
                    new ProofCommand(),
                    new ConsistencyCommand(),
                    new PackageCommand(),
                    new WatchCommand());

    private Verifier() {}

    public static void main(String[] args) {
        var results =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var aside =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(args), results, aside).number());
    }

    /** Runs one command and answers its exit code. */
    public static ExitCode run(List<String> written, PrintStream results, PrintStream aside) {
        var terminal = new Terminal(results, aside, language(written));
        try {
            if (written.isEmpty()) {
                throw new WrongUsage("");
            }
            return command(written.getFirst())
                    .run(Arguments.of(written.subList(1, written.size())), terminal);
        } catch (WrongUsage wrong) {
            terminal.aside("usage", Map.of("what", String.valueOf(wrong.getMessage())));
            terminal.aside("usage.all", Map.of());
            return ExitCode.USAGE;
        } catch (Unreadable | IOException why) {
            terminal.aside("unreadable", Map.of("why", String.valueOf(why.getMessage())));
            return ExitCode.UNREADABLE;
        }
    }

    private static Command command(String name) {
        return COMMANDS.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongUsage(name));
    }

    private static Locale language(List<String> written) {
        int at = written.indexOf("--lang");
        String asked = at >= 0 && at + 1 < written.size() ? written.get(at + 1) : "";
        return asked.isEmpty() ? Locale.getDefault() : Locale.of(asked);
    }
}
