package vn.giamsat.verifier.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.giamsat.verifier.export.ExportedLog;
import vn.giamsat.verifier.export.HttpLog;
import vn.giamsat.verifier.export.LineReader;
import vn.giamsat.verifier.export.Lines;
import vn.giamsat.verifier.export.LogSource;
import vn.giamsat.verifier.export.NotThere;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.report.Report;
import vn.giamsat.verifier.text.Unreadable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A log reads the same from a folder, from a ZIP and over HTTP. */
class SourcesTests {

    private static final int SIZE = 600;
    private static final String TOKEN = "a-token-of-an-auditor";

    @TempDir private Path folder;

    @Test
    void a_folder_and_a_zip_are_checked_like_the_log_itself() throws IOException {
        Map<String, byte[]> files = Exported.filesOf(SIZE, 1);
        try (LogSource exported = ExportedLog.open(Exported.folder(files, folder.resolve("log")))) {
            assertClean(exported);
        }
        try (LogSource exported =
                ExportedLog.open(Exported.zip(files, folder.resolve("log.zip")))) {
            assertClean(exported);
        }
    }

    @Test
    void a_file_that_is_missing_from_an_export_is_told() throws IOException {
        for (String name :
                List.of("tile/0/001", "tile/entries/000", "events/200.ndjson", "checkpoint")) {
            Map<String, byte[]> files = Exported.filesOf(SIZE, 1);
            assertThat(files.remove(name)).as(name).isNotNull();
            try (LogSource exported =
                    ExportedLog.open(Exported.zip(files, folder.resolve(name.replace('/', '-'))))) {
                assertThat(Fsck.of(exported, TestLog.policy()).run().clean()).as(name).isFalse();
            }
        }
    }

    @Test
    void what_is_not_an_export_is_refused() {
        assertThatThrownBy(() -> ExportedLog.open(folder.resolve("nothing")))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void a_running_log_is_read_page_by_page() throws IOException {
        TestLog log = TestLog.of(SIZE, 1);
        HttpServer server = serve(log);
        try (HttpLog source = HttpLog.at(address(server), TOKEN)) {
            assertClean(source);
            log.rows.get(5).payload = new byte[0];
            assertThat(Fsck.of(source, TestLog.policy()).run().findings())
                    .extracting(AuditFinding::kind)
                    .containsExactly(AuditFindingKind.PAYLOAD_ALTERED);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void an_event_outside_the_order_is_told_over_http() throws IOException {
        TestLog log = TestLog.of(20, 1);
        HttpServer server = serve(log);
        Row outside = TestLog.of(1, 7).rows.getFirst();
        log.unplaced.add(outside);
        try (HttpLog source = HttpLog.at(address(server), TOKEN)) {
            assertThat(Fsck.of(source, TestLog.policy()).run().findings())
                    .extracting(AuditFinding::kind)
                    .containsExactly(AuditFindingKind.EVENT_UNLOGGED);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_wrong_token_is_a_fault_and_not_an_empty_log() throws IOException {
        HttpServer server = serve(TestLog.of(20, 1));
        try (HttpLog source = HttpLog.at(address(server), "another")) {
            assertThatThrownBy(() -> Fsck.of(source, TestLog.policy()).run())
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("401");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void long_lines_and_ends_of_buffers_do_not_matter() throws IOException {
        List<byte[]> lines = new ArrayList<>();
        for (int length : new int[] {0, 1, 262_143, 262_144, 262_145, 700_000, 3}) {
            byte[] line = new byte[length];
            Arrays.fill(line, (byte) 'x');
            lines.add(line);
        }
        byte[] text = Exported.lines(Lines.of(lines));
        var reader = new LineReader(new java.io.ByteArrayInputStream(text));
        for (byte[] line : lines) {
            assertThat(reader.next()).isEqualTo(line);
        }
        assertThat(reader.next()).isNull();
        var cut =
                new LineReader(
                        new java.io.ByteArrayInputStream(Arrays.copyOf(text, text.length - 1)));
        for (int i = 0; i < lines.size() - 1; i++) {
            cut.next();
        }
        assertThatThrownBy(cut::next).isInstanceOf(Unreadable.class);
    }

    private static void assertClean(LogSource source) throws IOException {
        Report report = Fsck.of(source, TestLog.policy()).withEvidence().run();
        assertThat(report.findings()).isEmpty();
        assertThat(report.events()).isPositive();
    }

    private static URI address(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private static HttpServer serve(TestLog log) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/log/", exchange -> answer(exchange, log));
        server.start();
        return server;
    }

    private static void answer(HttpExchange exchange, TestLog log) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/api/log/".length());
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        boolean allowed =
                ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        byte[] body = allowed ? body(log, path, query) : null;
        try (exchange) {
            exchange.sendResponseHeaders(
                    body == null ? allowed ? 404 : 401 : 200,
                    body == null || body.length == 0 ? -1 : body.length);
            if (body != null) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private static byte[] body(TestLog log, String path, String query) throws IOException {
        if (path.equals("events")) {
            String[] words = query.split("[=&]");
            return Exported.lines(log.events(Long.parseLong(words[1]), Long.parseLong(words[3])));
        }
        Map<String, byte[]> files = Exported.files(log, log.rows.size());
        if (path.equals("checkpoints")) {
            // one a page, to see that the pages are followed
            long from = Long.parseLong(query.split("[=&]")[1]);
            return new String(files.get("checkpoints.ndjson"), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> Long.parseLong(line.split("[:,]")[1]) >= from)
                    .limit(1)
                    .map(line -> line + "\n")
                    .findFirst()
                    .orElse("")
                    .getBytes(StandardCharsets.UTF_8);
        }
        return path.equals("unplaced") ? files.get("unplaced.ndjson") : files.get(path);
    }
}
