package vn.giamsat.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.web.util.HtmlUtils;

import vn.giamsat.api.RunningProduct;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person at a browser without scripts: keeps cookies, fills in forms, follows what is answered.
 */
public final class Browser {

    private static final String PASSWORD = "minh-hoa-2024";
    private static final String EDGE_OF_PARTS = "giamsat-part";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");
    private static final Map<String, Browser> SIGNED_IN = new ConcurrentHashMap<>();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI product;

    private Browser(URI product) {
        this.product = product;
    }

    /** What is on the screen. */
    public record Screen(int status, String html, String location, HttpResponse<String> response) {

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** Where one is: the address to which one comes back. */
        public String address() {
            String query = response.uri().getRawQuery();
            return response.uri().getRawPath() + (query == null ? "" : "?" + query);
        }

        /** The fields a form carries unseen: token, key, version. */
        public Map<String, String> hidden() {
            Map<String, String> hidden = new LinkedHashMap<>();
            Matcher field = HIDDEN.matcher(html.substring(html.indexOf("<main")));
            while (field.find()) {
                hidden.put(field.group(1), HtmlUtils.htmlUnescape(field.group(2)));
            }
            return hidden;
        }
    }

    public static Browser of(String username, String language) {
        return SIGNED_IN.computeIfAbsent(
                username + "/" + language, _ -> newlySignedIn(username, language));
    }

    public static Browser ofNobody() {
        return at(RunningProduct.address());
    }

    /** Of a product that is not the one of most tests. */
    public static Browser at(URI product) {
        return new Browser(product);
    }

    /** With a session of its own, which no other test shares. */
    public static Browser newlySignedIn(String username, String language) {
        Browser browser = ofNobody();
        browser.get("/sign-in?lang=" + language);
        assertThat(browser.signIn("/sign-in", username).location()).doesNotContain("sign-in");
        return browser;
    }

    /** Fills in the page for signing in that stands at the address. */
    public Screen signIn(String page, String username) {
        return signIn(get(page), username, PASSWORD);
    }

    /** Sends the page for signing in that is on the screen. */
    public Screen signIn(Screen page, String username, String password) {
        Map<String, String> fields = page.hidden();
        fields.put("username", username);
        fields.put("password", password);
        return post("/sign-in", fields);
    }

    /** As a browser that is emptied, or a server that knows none of them any more. */
    public void forgetCookies() {
        cookies.getCookieStore().removeAll();
    }

    public Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    /** Has the other product know this browser as the one before did. */
    public Browser movedTo(URI other) {
        Browser moved = at(other);
        cookies.getCookieStore()
                .getCookies()
                .forEach(cookie -> moved.cookies.getCookieStore().add(other, cookie));
        return moved;
    }

    /** A form is led to under an address of its own. */
    public Screen get(String path) {
        Screen answer = send(request(path).GET());
        boolean begun = answer.status() == 303 && answer.location().contains("begun=");
        return begun ? get(answer.location()) : answer;
    }

    /** Follows where the answer leads, as browsers do. */
    public Screen follow(Screen answer) {
        assertThat(answer.status()).as(answer.html()).isEqualTo(303);
        return get(answer.location().replaceFirst("#.*", ""));
    }

    /** What the script of a page says when it is printed. */
    public Screen print(Screen page) {
        return post(
                found("data-printed=\"([^\"?]+)", page),
                Map.of(
                        "at", found("data-shown-at=\"([^\"]+)", page),
                        "_csrf", found("name=\"_csrf\" value=\"([^\"]+)", page)));
    }

    private static String found(String pattern, Screen page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page.html());
        assertThat(matcher.find()).as("%s in %s", pattern, page.html()).isTrue();
        return matcher.group(1);
    }

    public Screen post(String path, Map<String, String> fields) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        fields.forEach((name, value) -> all.put(name, List.of(value)));
        return postAll(path, all);
    }

    /** Some fields have several values, as boxes that are ticked. */
    public Screen postAll(String path, Map<String, List<String>> fields) {
        String body =
                fields.entrySet().stream()
                        .flatMap(
                                field ->
                                        field.getValue().stream()
                                                .map(
                                                        value ->
                                                                encoded(field.getKey())
                                                                        + "="
                                                                        + encoded(value)))
                        .collect(Collectors.joining("&"));
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** A file that was chosen in a form. */
    public record Attachment(String field, String fileName, String content) {}

    /** As a form with file fields is sent. */
    public Screen postWithFiles(
            String path, Map<String, List<String>> fields, List<Attachment> files) {
        var body = new StringBuilder();
        fields.forEach(
                (name, values) ->
                        values.forEach(value -> body.append(part("name=\"" + name + "\"", value))));
        files.forEach(
                file ->
                        body.append(
                                part(
                                        "name=\"%s\"; filename=\"%s\""
                                                .formatted(file.field(), file.fileName()),
                                        file.content())));
        body.append("--").append(EDGE_OF_PARTS).append("--\r\n");
        return sendParts(path, body.toString());
    }

    private Screen sendParts(String path, String body) {
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + EDGE_OF_PARTS)
                        .POST(BodyPublishers.ofString(body)));
    }

    /** As a form with a file field is sent. */
    public Screen postWithFile(
            String path,
            Map<String, String> fields,
            String field,
            String fileName,
            String content) {
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append(part("name=\"" + name + "\"", value)));
        body.append(part("name=\"%s\"; filename=\"%s\"".formatted(field, fileName), content));
        body.append("--").append(EDGE_OF_PARTS).append("--\r\n");
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + EDGE_OF_PARTS)
                        .POST(BodyPublishers.ofString(body.toString())));
    }

    /** As a form is sent whose file is too large to be held in memory here, amid the fields. */
    public Screen postWithLargeFile(
            String path, Map<String, String> fields, String field, String fileName, long size) {
        var before = new StringBuilder();
        var after = new StringBuilder();
        fields.forEach(
                (name, value) ->
                        (name.startsWith("_") ? before : after)
                                .append(part("name=\"" + name + "\"", value)));
        String file = "name=\"%s\"; filename=\"%s\"".formatted(field, fileName);
        before.append(part(file, "%PDF-1.7"));
        before.setLength(before.length() - 2); // the file goes on
        after.insert(0, "\r\n").append("--").append(EDGE_OF_PARTS).append("--\r\n");
        byte[] first = before.toString().getBytes(StandardCharsets.UTF_8);
        byte[] last = after.toString().getBytes(StandardCharsets.UTF_8);
        byte[] piece = new byte[1 << 16];
        Arrays.fill(piece, (byte) 'x');
        int pieces = (int) (size / piece.length);
        List<byte[]> all = new ArrayList<>(List.of(first));
        all.addAll(Collections.nCopies(pieces, piece));
        all.add(last);
        long length = first.length + (long) pieces * piece.length + last.length;
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + EDGE_OF_PARTS)
                        .POST(
                                BodyPublishers.fromPublisher(
                                        BodyPublishers.ofByteArrays(all), length)));
    }

    private static String part(String head, String content) {
        return "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n"
                .formatted(EDGE_OF_PARTS, head, content);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(product.resolve(path)).timeout(Duration.ofSeconds(60));
    }

    private Screen send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            String location = response.headers().firstValue("Location").orElse("");
            return new Screen(
                    response.statusCode(),
                    response.body(),
                    location.replaceFirst("^https?://[^/]+", ""),
                    response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
