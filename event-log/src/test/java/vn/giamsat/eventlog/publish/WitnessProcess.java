package vn.giamsat.eventlog.publish;

import vn.giamsat.witness.WitnessProgram;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The witness as it is delivered: a program of its own, with its own key and memory. */
final class WitnessProcess implements AutoCloseable {

    private final Process process;
    private final String name;
    private final String key;
    private final String port;

    private WitnessProcess(Process process, String name, String key, String port) {
        this.process = process;
        this.name = name;
        this.key = key;
        this.port = port;
    }

    static WitnessProcess start(Path folder, String name, Path policy) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                WitnessProgram.class.getName(),
                                folder.toString(),
                                name,
                                "127.0.0.1:0",
                                policy.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        BufferedReader words = process.inputReader(StandardCharsets.UTF_8);
        String key = words.readLine();
        String listening = words.readLine();
        if (listening == null) {
            throw new IOException("the witness does not serve");
        }
        return new WitnessProcess(
                process, name, key, listening.substring(listening.lastIndexOf(' ') + 1));
    }

    /** Its line of a policy. */
    String line() {
        return "witness %s %s http://127.0.0.1:%s/\n".formatted(name, key, port);
    }

    /** Without a chance to tidy up. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
