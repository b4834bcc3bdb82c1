package vn.giamsat.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.giamsat.api.casepackage.DemoProduct;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** What the README tells a program to send is sent here as it stands, by the shell it is for. */
class ReadmeIT {

    private static final Path README = Path.of("..", "README.md");
    private static final Pattern STATUS = Pattern.compile("<(\\d{3})>");

    @Test
    void each_call_of_the_readme_is_answered_as_it_stands(@TempDir Path folder) throws Exception {
        assumeTrue(found("bash") && found("curl") && found("sed"), "needs bash, curl and sed");
        String script = shellOf("As a program");

        Process shell = shell(folder, script);
        boolean ended = shell.waitFor(60, TimeUnit.SECONDS);

        assertThat(ended).isTrue();
        List<String> statuses = statuses(Files.readString(folder.resolve("err")));
        assertThat(statuses).hasSize(callsIn(script)).allMatch(status -> status.startsWith("2"));
        assertThat(Files.readString(folder.resolve("out"))).contains("\"version\"", "\"file\"");
    }

    private static Process shell(Path folder, String script) throws IOException {
        URI address = DemoProduct.address();
        Files.writeString(
                folder.resolve(".curlrc"),
                """
                connect-to = "localhost:8080:%s:%d"
                write-out = "%%{stderr}<%%{http_code}>"
                """
                        .formatted(address.getHost(), address.getPort()));
        var shell = new ProcessBuilder("bash", "-eu", "-c", script);
        shell.environment().put("CURL_HOME", folder.toString());
        return shell.redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    private static String shellOf(String section) throws IOException {
        String text = Files.readString(README);
        String behind = text.substring(text.indexOf("## " + section));
        return behind.split("```\\n")[1];
    }

    private static int callsIn(String script) {
        return (int) Pattern.compile("\\bcurl -s").matcher(script).results().count();
    }

    private static List<String> statuses(String told) {
        return STATUS.matcher(told).results().map(status -> status.group(1)).toList();
    }

    private static boolean found(String program) {
        return Pattern.compile(":")
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
