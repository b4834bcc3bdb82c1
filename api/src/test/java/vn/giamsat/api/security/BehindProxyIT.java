package vn.giamsat.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.giamsat.api.GiamSat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

/** The product with the profile for a proxy on the same machine, which these tests play. */
class BehindProxyIT {

    private static final HttpClient PROXY = HttpClient.newHttpClient();

    @TempDir private static Path home;
    private static ConfigurableApplicationContext product;
    private static String address;

    @BeforeAll
    static void start() {
        product =
                SpringApplication.run(
                        GiamSat.class,
                        "--spring.profiles.active=proxy",
                        "--giamsat.home=" + home.resolve("home"),
                        "--server.port=0");
        var server = ((WebServerApplicationContext) product).getWebServer();
        address = "http://127.0.0.1:" + server.getPort();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void a_guesser_is_known_by_their_own_address() throws Exception {
        var guess =
                forwarded("/api/tokens")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"username\":\"a\",\"password\":\"b\"}"));
        assertThat(send(guess).statusCode()).isEqualTo(401);
        assertThat(
                        product.getBean(JdbcClient.class)
                                .sql("select subject from edge.sign_in_failure")
                                .query(String.class)
                                .list())
                .containsExactlyInAnyOrder("name:a", "address:203.0.113.7");
    }

    @Test
    void the_session_cookie_travels_over_tls_only() throws Exception {
        var page = send(forwarded("/sign-in").GET());
        assertThat(page.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
    }

    private static HttpRequest.Builder forwarded(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("X-Forwarded-For", "203.0.113.7")
                .header("X-Forwarded-Proto", "https");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return PROXY.send(request.build(), BodyHandlers.ofString());
    }
}
