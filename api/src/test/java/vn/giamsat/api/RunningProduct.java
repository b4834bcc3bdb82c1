package vn.giamsat.api;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.eventlog.EventLog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The whole product with the accounts of the demonstration but without its cases, once per JVM,
 * over real HTTP.
 */
public final class RunningProduct {
    /** Of every account of the demonstration. */
    private static final String PASSWORD = "minh-hoa-2024";

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private RunningProduct() {}

    /** What was answered. */
    public record Reply(int status, JsonNode body, HttpResponse<byte[]> response) {
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String type() {
            return body.path("type").asString("");
        }
    }

    public static <T> T bean(Class<T> type) {
        return Only.STARTED.context().getBean(type);
    }

    public static Path home() {
        return Only.STARTED.home();
    }

    /** How many events the log holds, all of them placed. */
    public static long head() {
        try {
            return bean(EventLog.class).positions().settled(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Reply get(String username, String path) {
        return send(request(username, path).GET());
    }

    public static Reply post(String username, String path, String body, String... headers) {
        return post(username, path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public static Reply post(String username, String path, byte[] body, String... headers) {
        HttpRequest.Builder request =
                request(username, path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    public static HttpRequest.Builder request(String username, String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(Only.ADDRESS + path))
                        .timeout(Duration.ofSeconds(60));
        return username.isEmpty()
                ? request
                : request.header("Authorization", "Bearer " + token(username));
    }

    public static Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response =
                    HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            // lines of JSON are not one JSON
            boolean json =
                    response.headers()
                            .firstValue("Content-Type")
                            .orElse("")
                            .matches("application/(problem\\+)?json.*");
            JsonNode body =
                    json ? JSON.readTree(response.body()) : JSON.getNodeFactory().objectNode();
            return new Reply(response.statusCode(), body, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static URI address() {
        return URI.create(Only.ADDRESS);
    }

    /** To be sent as a bearer's. */
    public static String token(String username) {
        String known = TOKENS.get(username);
        if (known == null) {
            String wanted =
                    "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, PASSWORD);
            known = post("", "/api/tokens", wanted).body().path("token").asString();
            TOKENS.put(username, known);
        }
        return known;
    }

    /** Started when first used. */
    private static final class Only {
        static final StartedProduct STARTED = StartedProduct.with("--giamsat.demo.cases=");
        static final String ADDRESS = STARTED.address();
    }
}
