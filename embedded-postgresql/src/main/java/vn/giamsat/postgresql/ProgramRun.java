package vn.giamsat.postgresql;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs one program to its end and answers with its exit code; what it says goes to a file, never
 * into a pipe.
 */
final class ProgramRun {

    /** What a shell answers when a program cannot be started at all. */
    private static final int COULD_NOT_RUN = 127;

    private static final Duration PROBE_LIMIT = Duration.ofSeconds(10);

    private ProgramRun() {}

    static boolean succeeds(List<String> command) {
        return run(command, Path.of("/"), Redirect.DISCARD, PROBE_LIMIT) == 0;
    }

    /**
     * A server started by the command outlives it and keeps the output open, which is why a pipe
     * would never end.
     */
    static int run(List<String> command, Path folder, Redirect output, Duration limit) {
        var builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output);
        // PGDATA, PGPORT, PGOPTIONS … of the caller must not steer our server
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return exitCode(process, limit);
        } catch (IOException e) {
            return COULD_NOT_RUN;
        }
    }

    /** An interrupted caller still waits: a half-stopped database is worse than a late shutdown. */
    private static int exitCode(Process process, Duration limit) {
        boolean interrupted = false;
        long end = System.nanoTime() + limit.toNanos();
        try {
            while (true) {
                try {
                    if (process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                        return process.exitValue();
                    }
                    process.destroyForcibly();
                    return COULD_NOT_RUN;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
