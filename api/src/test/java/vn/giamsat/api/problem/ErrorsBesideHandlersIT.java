package vn.giamsat.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** What goes wrong before a handler is reached is told on our page, or as JSON to programs. */
class ErrorsBesideHandlersIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/no/such/page | 404 | Không tìm thấy | Not found",
                "/delegations//x | 400 | Yêu cầu chưa đúng quy cách | well formed",
                "/delegations;x=1 | 400 | Yêu cầu chưa đúng quy cách | well formed",
                "/delegations/%2e%2e/x | 400 | Yêu cầu chưa đúng quy cách | well formed",
                "/error | 404 | Không tìm thấy | Not found"
            })
    void a_person_reads_a_page_of_ours_in_their_language(
            String path, int status, String inVietnamese, String inEnglish) {
        Screen told = Browser.of("bon", "vi").get(path);
        Screen english = Browser.of("bon", "en").get(path);

        assertThat(told.status()).isEqualTo(status);
        assertThat(told.html()).contains("<html lang=\"vi\">", inVietnamese, "Về trang đầu");
        assertThat(english.status()).isEqualTo(status);
        assertThat(english.html()).contains("<html lang=\"en\">", inEnglish);
    }

    @Test
    void a_method_that_a_page_does_not_know_is_told_on_a_page() {
        Browser person = Browser.of("bon", "vi");
        Screen page = person.get("/own-password");

        Screen told = person.post("/units", page.hidden());

        assertThat(told.status()).isEqualTo(405);
        assertThat(told.html()).contains("<main", "Về trang đầu");
    }

    @ParameterizedTest
    @CsvSource({"/no/such/page, 404", "/delegations;x=1, 400", "/delegations//x, 400"})
    void a_program_that_strays_onto_pages_reads_json(String path, int status) {
        Reply reply =
                RunningProduct.send(
                        RunningProduct.request("", path)
                                .header("Accept", "application/json")
                                .header("Cookie", "session=none")
                                .GET());

        assertThat(reply.status()).isIn(status, 401);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.type()).startsWith("urn:giamsat:problem:");
    }

    /** What no client library sends, a hand does. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/units?words=%zz", "/api/search?q=%"})
    void an_address_with_half_an_escape_is_told_as_such(String path) throws IOException {
        URI product = RunningProduct.address();
        try (var line = new Socket(product.getHost(), product.getPort())) {
            String asked =
                    "GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nConnection: close\r\n\r\n"
                            .formatted(path, RunningProduct.token("bon"));
            line.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));

            String answer =
                    new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/tokens", "/api/cases", "/api/procedure/differences"})
    void a_body_that_is_not_there_is_told_as_such(String path) {
        Reply reply =
                RunningProduct.send(
                        RunningProduct.request("quantri", path)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.noBody()));

        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(400);
        assertThat(reply.type()).isEqualTo("urn:giamsat:problem:malformed-request");
    }

    @Test
    void what_is_too_large_is_told_with_its_limit_in_words() {
        String large = "{\"text\":\"" + "x".repeat(3 << 20) + "\"}";
        Reply reply =
                RunningProduct.send(
                        RunningProduct.request("bon", "/api/units/register-unit")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(large)));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.body().path("detail").asString())
                .containsPattern("\\d MB")
                .doesNotContain("byte", "-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"GET /a^b HTTP/1.1", "NONSENSE", "GET /%zz HTTP/1.1", "GET / HTTP/9.9"})
    void a_line_that_is_no_request_is_answered_in_both_languages(String line) throws IOException {
        String answer = sent(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 ");
        assertThat(answer.substring(9, 12)).isIn("400", "505");
        assertThat(answer)
                .contains("lang=\"vi\"", "lang=\"en\"")
                .doesNotContain("HTTP Status", "Apache Tomcat", "Exception");
    }

    @Test
    void a_header_that_is_too_large_is_answered_in_both_languages() throws IOException {
        String answer =
                sent("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(20_000) + "\r\n\r\n");

        assertThat(answer).contains("Yêu cầu không đọc được", "could not be read");
    }

    private static String sent(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", RunningProduct.address().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
