package vn.giamsat.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The product with its demonstration, started as a program of its own as the README says, once for
 * all tests, on a home that nobody used before.
 */
final class StartedDemonstration {

    private static final Pattern LISTENING =
            Pattern.compile("Giám sát: (http://127\\.0\\.0\\.1:\\d+)/");
    private static final String ADDRESS = start();

    private StartedDemonstration() {}

    static String address() {
        return ADDRESS;
    }

    private static String start() {
        try {
            Path home = Files.createTempDirectory("giamsat-e2e");
            Process process =
                    new ProcessBuilder(command(home))
                            .redirectErrorStream(true)
                            .directory(home.toFile())
                            .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
            return listening(process.inputReader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code -Dproduct} names its jar, or a class path. */
    private static List<String> command(Path home) {
        String product = System.getProperty("product", "");
        boolean jar = product.endsWith(".jar") && product.indexOf(':') < 0;
        if (jar && !Files.isRegularFile(Path.of(product))) {
            throw new IllegalStateException(
                    "There is no product at " + product + "; package it first: mvn verify");
        }
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-Xmx700m", "-Dstdout.encoding=UTF-8"));
        command.addAll(
                jar
                        ? List.of("-jar", product)
                        : List.of("-classpath", product, "vn.giamsat.api.GiamSat"));
        command.addAll(
                List.of(
                        "--spring.profiles.active=demo",
                        "--giamsat.home=" + home,
                        "--server.port=0"));
        return command;
    }

    private static String listening(BufferedReader lines) throws IOException {
        var said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                Thread.ofPlatform().daemon().start(() -> passOn(lines));
                return listening.group(1);
            }
        }
        throw new IOException("the product did not start:\n" + said);
    }

    /** Or the product would wait for somebody to read what it says. */
    private static void passOn(BufferedReader lines) {
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

    private static void end(Process process) {
        process.destroy();
        process.onExit().join();
    }
}
