package vn.giamsat.postgresql;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Another JVM with our class path, to be killed like a program whose power is cut. */
record LauncherProcess(Process process, BufferedReader words) implements AutoCloseable {

    static LauncherProcess run(Class<?> main, List<String> options, String... arguments)
            throws IOException {
        var command =
                Stream.of(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString()),
                                options.stream(),
                                Stream.of(
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        main.getName()),
                                Stream.of(arguments))
                        .flatMap(words -> words)
                        .toList();
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new LauncherProcess(process, process.inputReader());
    }

    /** Waits for the next line; null when the process ended without one. */
    String line() throws IOException {
        return words.readLine();
    }

    /** As {@code kill -9} does: nothing of the process gets a chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the process survived being killed");
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
