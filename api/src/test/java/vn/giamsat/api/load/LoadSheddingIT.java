package vn.giamsat.api.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.RunningProduct.bean;
import static vn.giamsat.api.SmallCase.CLERK;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.giamsat.api.RunningProduct;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import javax.sql.DataSource;

/** When more is asked than can be answered: who is refused, how soon, and with which words. */
class LoadSheddingIT {

    private static final int CONNECTIONS_OF_READERS = 12;
    private static final int FLOOD = 20 + 50 * Runtime.getRuntime().availableProcessors();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final List<Connection> held = new ArrayList<>();
    private List<CompletableFuture<HttpResponse<String>>> flood = List.of();

    @BeforeEach
    void nobody_gets_a_connection() throws SQLException {
        String token = RunningProduct.token(CLERK);
        for (int i = 0; i < CONNECTIONS_OF_READERS; i++) {
            Connection connection = bean(DataSource.class).getConnection();
            held.add(connection);
            try (var statement = connection.createStatement()) {
                statement.execute("select 1");
            }
        }
        flood =
                IntStream.range(0, FLOOD)
                        .mapToObj(i -> send("/api/units", "Authorization", "Bearer " + token))
                        .toList();
        await().atMost(Duration.ofSeconds(8)).until(LoadSheddingIT::isFlooded);
    }

    @AfterEach
    void giveBack() throws SQLException {
        for (Connection connection : held) {
            connection.close();
        }
        flood.forEach(CompletableFuture::join);
    }

    @Test
    void a_person_is_told_on_a_page_and_a_program_as_a_problem_each_in_its_language() {
        HttpResponse<String> page = send("/inspections", "Accept-Language", "vi").join();
        HttpResponse<String> english = send("/inspections", "Accept-Language", "en").join();
        HttpResponse<String> program = send("/api/units", "Accept-Language", "en").join();

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).contains("2");
        assertThat(page.body())
                .contains("<html lang=\"vi\">", "chưa có nội dung nào được ghi nhận");
        assertThat(english.body()).contains("<html lang=\"en\">", "nothing was recorded");
        assertThat(program.statusCode()).isEqualTo(503);
        assertThat(program.headers().firstValue("Retry-After")).contains("2");
        assertThat(program.body()).contains("urn:giamsat:problem:busy");
    }

    @Test
    void a_style_sheet_and_the_answer_whether_the_product_is_alive_are_still_given() {
        assertThat(send("/actuator/health/liveness", "Accept", "*/*").join().statusCode())
                .isEqualTo(200);
        assertThat(send("/static/nothing.css", "Accept", "*/*").join().statusCode()).isEqualTo(404);
    }

    /** So many wait that the next is refused. */
    private static boolean isFlooded() {
        return send("/api/units", "Accept", "*/*").join().statusCode() == 503;
    }

    private static CompletableFuture<HttpResponse<String>> send(
            String path, String header, String value) {
        return HTTP.sendAsync(
                HttpRequest.newBuilder(URI.create(RunningProduct.address() + path))
                        .header(header, value)
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
