package vn.giamsat.api.crash.log;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

import javax.sql.DataSource;

/** {@link LogUnderLoad} in a JVM of its own, seen by who is about to kill it. */
final class LogProcess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogProcess.class);

    private final Path home;
    private final Process process;
    private final DataSource superuser;
    private final AtomicLong said = new AtomicLong();

    private LogProcess(Path home, Process process, DataSource superuser) {
        this.home = home;
        this.process = process;
        this.superuser = superuser;
    }

    /** What it acknowledges from now on is added to the set, as {@code aggregate sequence}. */
    static LogProcess start(Path home, Set<String> acknowledged) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                LogUnderLoad.class.getName(),
                                home.toString())
                        .redirectError(home.resolve("errors.txt").toFile())
                        .start();
        BufferedReader words = process.inputReader(StandardCharsets.UTF_8);
        for (String line = words.readLine(); line != null; line = words.readLine()) {
            if (line.startsWith("ready ")) {
                String[] parts = line.split(" ");
                var superuser = new DriverManagerDataSource(parts[1], "postgres", parts[2]);
                var started = new LogProcess(home, process, superuser);
                Thread.ofVirtual().start(() -> started.listen(words, acknowledged));
                return started;
            }
        }
        throw new IllegalStateException(
                "the log did not start: " + Files.readString(home.resolve("errors.txt")));
    }

    private void listen(BufferedReader words, Set<String> acknowledged) {
        try {
            words.lines()
                    .filter(line -> line.startsWith("ack "))
                    .forEach(
                            line -> {
                                acknowledged.add(line.substring(4));
                                said.incrementAndGet();
                            });
        } catch (UncheckedIOException killed) {
            LOG.debug("It was killed in the middle of a word", killed);
        }
    }

    DataSource superuser() {
        return superuser;
    }

    /** How many appends it has acknowledged. */
    long acknowledged() {
        return said.get();
    }

    void go() throws IOException {
        OutputStream input = process.getOutputStream();
        input.write('\n');
        input.flush();
    }

    void killProgram() throws InterruptedException {
        process.destroyForcibly();
        ended();
    }

    /** All of PostgreSQL at once, as when the power of its machine is cut. */
    void killServer() throws IOException, InterruptedException {
        ProcessHandle postmaster = postmaster();
        List<ProcessHandle> children = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        killProgram();
    }

    /** One process of PostgreSQL; the server recovers by itself and the program goes on. */
    void killBackend(RandomGenerator random) throws IOException {
        List<ProcessHandle> backends = postmaster().children().toList();
        backends.get(random.nextInt(backends.size())).destroyForcibly();
    }

    private ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(home.resolve("data/postmaster.pid")).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** In good order: its input ends, and it stops the server. */
    @Override
    public void close() throws IOException, InterruptedException {
        process.getOutputStream().close();
        ended();
    }

    private void ended() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the process did not end");
        }
    }
}
