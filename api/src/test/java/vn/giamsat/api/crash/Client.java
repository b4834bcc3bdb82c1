package vn.giamsat.api.crash;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A program with a token, which may find the product gone at any moment. */
final class Client {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String token;

    private Client(String address, String token) {
        this.address = address;
        this.token = token;
    }

    record Reply(int status, boolean replayed, JsonNode body) {}

    static Client of(String address, String username) throws IOException {
        var login = "{\"username\": \"%s\", \"password\": \"minh-hoa-2024\"}".formatted(username);
        Reply reply = new Client(address, "none").post("/api/tokens", login, "token");
        return new Client(address, reply.body().path("token").asString());
    }

    Reply post(String path, String body, String key) throws IOException {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body)));
    }

    /** Everything of a list, piece by piece. */
    List<JsonNode> all(String path) throws IOException {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = send(request(path + "?limit=500" + cursor).GET()).body();
            page.path("items").forEach(items::add);
            JsonNode next = page.path("nextCursor");
            cursor = next.isString() ? "&cursor=" + next.asString() : "";
        } while (!cursor.isEmpty());
        return items;
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
        return token.equals("none") ? request : request.header("Authorization", "Bearer " + token);
    }

    private Reply send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Reply(
                    response.statusCode(),
                    response.headers().firstValue("Idempotent-Replay").isPresent(),
                    JsonMapper.shared().readTree(response.body()));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
