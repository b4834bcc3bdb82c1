package vn.giamsat.verifier.command;

import vn.giamsat.verifier.note.TlogProof;
import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.report.ExitCode;
import vn.giamsat.verifier.report.Report;
import vn.giamsat.verifier.walk.ReceiptCheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** {@code proof FILE}: checks a receipt, and against it the stored event if that is given too. */
final class ProofCommand implements Command {

    @Override
    public String name() {
        return "proof";
    }

    @Override
    public ExitCode run(Arguments arguments, Terminal terminal) throws IOException {
        arguments.only(1, 1, "policy", "event");
        TrustPolicy policy = PolicyFile.of(arguments);
        TlogProof proof = TlogProof.read(Files.readAllBytes(Path.of(arguments.words().getFirst())));
        var check = new ReceiptCheck(policy);
        Report report =
                arguments.has("event")
                        ? check.of(
                                proof,
                                Files.readAllBytes(
                                        Path.of(arguments.option("event").orElseThrow())))
                        : check.of(proof);
        report.findings().forEach(terminal::say);
        if (report.clean()) {
            terminal.say(
                    arguments.has("event") ? "proof.ok.event" : "proof.ok",
                    Map.of(
                            "position", String.valueOf(proof.index()),
                            "size", String.valueOf(proof.checkpoint().size()),
                            "origin", policy.origin()));
        }
        return report.exitCode();
    }
}
