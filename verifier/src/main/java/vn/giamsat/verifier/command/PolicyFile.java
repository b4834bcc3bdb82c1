package vn.giamsat.verifier.command;

import vn.giamsat.verifier.note.TrustPolicy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The auditor's own policy file; never one that came with the data. */
final class PolicyFile {

    private PolicyFile() {}

    static TrustPolicy of(Arguments arguments) throws IOException {
        String file =
                arguments.option("policy").orElseThrow(() -> new WrongUsage("--policy FILE ?"));
        return TrustPolicy.read(Files.readAllBytes(Path.of(file)));
    }
}
