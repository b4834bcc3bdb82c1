package vn.giamsat.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An account of the demonstration: sends commands with a token, looks at pages in a session. */
final class OfficeUser {

    private static final String PASSWORD = "minh-hoa-2024";
    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** One for all: its connections are those of many browsers. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();

    private final URI product;
    private final String token;
    private final String session;

    private OfficeUser(URI product, String token, String session) {
        this.product = product;
        this.token = token;
        this.session = session;
    }

    static OfficeUser signedIn(URI product, String username) throws Exception {
        return new OfficeUser(product, token(product, username), session(product, username));
    }

    private static String token(URI product, String username) throws Exception {
        String body = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, PASSWORD);
        return found(TOKEN, posted(product, "/api/tokens", "application/json", body).body());
    }

    private static String session(URI product, String username) throws Exception {
        HttpResponse<String> form = send(to(product, "/sign-in").GET());
        String csrf = found(CSRF, form.body());
        String fields =
                "username=%s&password=%s&_csrf=%s"
                        .formatted(
                                username,
                                PASSWORD,
                                URLEncoder.encode(csrf, StandardCharsets.UTF_8));
        HttpResponse<String> in =
                send(
                        to(product, "/sign-in")
                                .header("Cookie", cookie(form))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(fields)));
        return cookie(in);
    }

    /** The cookies that the answer sets, without those that it takes back. */
    private static String cookie(HttpResponse<?> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .filter(set -> !set.contains("Max-Age=0"))
                .map(set -> set.substring(0, set.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    /** As a program sends it; fails unless it is recorded. */
    String command(String path, String body) throws Exception {
        HttpResponse<String> answer =
                send(
                        to(product, path)
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body)));
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** As a browser asks for it, unpacked; fails unless it is shown. */
    String page(String path) throws Exception {
        HttpResponse<String> page = send(to(product, path).header("Cookie", session).GET());
        if (page.statusCode() != 200) {
            throw new IOException(path + ": " + page.statusCode());
        }
        return page.body();
    }

    /** As {@link #page}, left packed as it came over the wire; the number of its octets. */
    int packedPage(String path) throws Exception {
        HttpRequest request =
                to(product, path)
                        .header("Cookie", session)
                        .header("Accept-Encoding", "gzip")
                        .GET()
                        .build();
        HttpResponse<byte[]> page = HTTP.send(request, BodyHandlers.ofByteArray());
        if (page.statusCode() != 200) {
            throw new IOException(path + ": " + page.statusCode());
        }
        return page.body().length;
    }

    static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(pattern + " is not in " + text);
        }
        return matcher.group(1);
    }

    private static HttpResponse<String> posted(URI product, String path, String type, String body)
            throws Exception {
        return send(
                to(product, path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder to(URI product, String path) {
        return HttpRequest.newBuilder(product.resolve(path)).timeout(PATIENCE);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
