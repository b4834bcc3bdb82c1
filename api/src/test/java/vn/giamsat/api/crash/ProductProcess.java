package vn.giamsat.api.crash;

import vn.giamsat.api.GiamSat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product in a JVM of its own, to be killed like a machine whose power is cut. */
record ProductProcess(Process process, String address) implements AutoCloseable {

    private static final Pattern BANNER = Pattern.compile("(http://127\\.0\\.0\\.1:\\d+)/");

    /** Starts the demonstration with its cases in this home, and waits until it can be used. */
    static ProductProcess start(Path home) throws IOException {
        Process process =
                new ProcessBuilder(command(home))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        BufferedReader words = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = words.readLine(); line != null; line = words.readLine()) {
            said.append(line).append('\n');
            Matcher banner = BANNER.matcher(line);
            if (banner.find()) {
                // nobody reads on: what else it says must not fill the pipe and block it
                Thread.ofVirtual().start(() -> words.lines().forEach(_ -> {}));
                return new ProductProcess(process, banner.group(1));
            }
        }
        throw new IllegalStateException("the product did not start: " + said);
    }

    private static List<String> command(Path home) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                GiamSat.class.getName(),
                "--spring.profiles.active=demo",
                "--giamsat.home=" + home,
                "--server.port=0");
    }

    /** As {@code kill -9} does: nothing of the process gets a chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        ended();
    }

    /** As who presses Ctrl+C: the database goes down in good order too. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        ended();
    }

    private void ended() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the process did not end");
        }
    }
}
