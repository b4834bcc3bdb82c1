package vn.giamsat.verifier.command;

import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.packaged.PackageCheck;
import vn.giamsat.verifier.report.ExitCode;
import vn.giamsat.verifier.report.Report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** {@code package FILE}: checks a case package, and replays the case in it. */
final class PackageCommand implements Command {

    @Override
    public String name() {
        return "package";
    }

    @Override
    public ExitCode run(Arguments arguments, Terminal terminal) throws IOException {
        arguments.only(1, 1, "policy");
        TrustPolicy policy = PolicyFile.of(arguments);
        Report report = new PackageCheck(policy).of(Path.of(arguments.words().getFirst()));
        report.findings().forEach(terminal::say);
        terminal.say(
                report.clean()
                        ? "package.ok"
                        : report.onlyUnknown() ? "package.unknown" : "package.wrong",
                Map.of(
                        "events", String.valueOf(report.events()),
                        "evidence", String.valueOf(report.evidence()),
                        "findings", String.valueOf(report.findings().size()),
                        "size",
                                report.checkpoint() == null
                                        ? "-"
                                        : String.valueOf(report.checkpoint().size()),
                        "origin", policy.origin()));
        return report.exitCode();
    }
}
