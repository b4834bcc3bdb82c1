package vn.giamsat.api.casepackage;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.api.StartedProduct;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The whole product with both cases of the demonstration played to their end, once per JVM. */
public final class DemoProduct {

    static final String AUDITOR = "kiemtoan";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private DemoProduct() {}

    /** Where it answers. */
    public static URI address() {
        return URI.create(Only.ADDRESS);
    }

    static <T> T bean(Class<T> type) {
        return Only.STARTED.context().getBean(type);
    }

    static Path home() {
        return Only.STARTED.home();
    }

    static HttpResponse<byte[]> get(String username, String path) {
        return send(
                HttpRequest.newBuilder(URI.create(Only.ADDRESS + path))
                        .header("Authorization", "Bearer " + token(username))
                        .GET());
    }

    static byte[] bytes(String path) {
        HttpResponse<byte[]> answer = get(AUDITOR, path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + new String(answer.body()));
        }
        return answer.body();
    }

    static JsonNode json(HttpResponse<byte[]> answer) {
        return JSON.readTree(answer.body());
    }

    /** The case whose theme holds these words. */
    static String inspection(String words) {
        JsonNode found = json(get(AUDITOR, "/api/inspections?limit=200"));
        for (JsonNode item : found.path("items")) {
            if (item.toString().contains(words)) {
                return item.at("/file/inspection").asString();
            }
        }
        throw new AssertionError("no case with " + words);
    }

    private static String token(String username) {
        return TOKENS.computeIfAbsent(
                username,
                name ->
                        json(send(
                                        HttpRequest.newBuilder(
                                                        URI.create(Only.ADDRESS + "/api/tokens"))
                                                .header("Content-Type", "application/json")
                                                .POST(
                                                        HttpRequest.BodyPublishers.ofString(
                                                                """
                                                                {"username":"%s","password":"minh-hoa-2024"}"""
                                                                        .formatted(name)))))
                                .path("token")
                                .asString());
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Only {
        static final StartedProduct STARTED = StartedProduct.with();
        static final String ADDRESS = STARTED.address();
    }
}
