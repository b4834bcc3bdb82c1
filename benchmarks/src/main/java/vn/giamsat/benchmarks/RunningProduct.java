package vn.giamsat.benchmarks;

import org.springframework.util.FileSystemUtils;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The product with its demonstration, as a program of its own beside the one that measures: its
 * processor time can be told from that of the clients, and it has the heap it would have at work.
 */
final class RunningProduct implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("Tomcat started on port (\\d+)");

    private final Path home;
    private final Process process;
    private final URI address;

    private RunningProduct(Path home, Process process, URI address) {
        this.home = home;
        this.process = process;
        this.address = address;
    }

    /** Returns when it answers; {@code -Dbench.product} names its jar, or a class path. */
    static RunningProduct start() throws IOException {
        Path home = Files.createTempDirectory("giamsat-bench");
        Process process =
                new ProcessBuilder(command(home))
                        .redirectErrorStream(true)
                        .directory(home.toFile())
                        .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        BufferedReader lines = process.inputReader();
        var last = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            last.append(line).append('\n');
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                Thread.ofPlatform().daemon().start(() -> listen(lines));
                var address = URI.create("http://127.0.0.1:" + listening.group(1));
                return new RunningProduct(home, process, address);
            }
        }
        throw new IOException("the product did not start:\n" + last);
    }

    /** Or the product would wait for somebody to read what it says. */
    private static void listen(BufferedReader lines) {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains(" ERROR ")) {
                    System.out.println(line);
                }
            }
        } catch (IOException e) {
            System.out.println("the product has stopped");
        }
    }

    private static List<String> command(Path home) {
        String product = System.getProperty("bench.product", "");
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.add("-Xms1g");
        command.add("-Xmx1g");
        if (product.endsWith(".jar") && product.indexOf(':') < 0) {
            command.addAll(List.of("-jar", product));
        } else {
            command.addAll(List.of("-classpath", product, "vn.giamsat.api.GiamSat"));
        }
        command.addAll(
                List.of(
                        "--spring.profiles.active=demo",
                        "--giamsat.home=" + home,
                        "--server.port=0"));
        return command;
    }

    URI address() {
        return address;
    }

    /** Processor time of the product's own process. */
    Duration java() {
        return of(process.toHandle());
    }

    /** Processor time of the database server it has started. */
    Duration postgresql() throws IOException {
        try (var files = Files.walk(home)) {
            Path named =
                    files.filter(file -> file.endsWith("postmaster.pid")).findFirst().orElseThrow();
            long server = Long.parseLong(Files.readAllLines(named).getFirst().strip());
            return ProcessHandle.of(server).stream()
                    .flatMap(ProcessHandle::children)
                    .map(RunningProduct::of)
                    .reduce(Duration.ZERO, Duration::plus);
        }
    }

    private static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        FileSystemUtils.deleteRecursively(home);
    }
}
