package vn.giamsat.verifier.export;

import vn.giamsat.verifier.note.SignedNote;
import vn.giamsat.verifier.text.Unreadable;
import vn.giamsat.verifier.tree.TilePath;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * A running log, read over HTTP with an auditor's token. It only ever asks; it never follows a
 * redirect.
 */
public final class HttpLog implements LogSource {

    private static final int LARGEST_TILE = 256 * (2 + 65_535);
    private static final int DAMAGED = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI base;
    private final String token;
    private final HttpClient client;

    private HttpLog(URI base, String token) {
        this.base = base;
        this.token = token;
        client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(Duration.ofSeconds(10))
                        .build();
    }

    /** The log of the product at this address. */
    public static HttpLog at(URI product, String token) {
        String address = product.toString();
        return new HttpLog(
                URI.create((address.endsWith("/") ? address : address + "/") + "api/log/"), token);
    }

    @Override
    public byte[] checkpoint() throws IOException {
        return bytes("checkpoint", SignedNote.MOST_BYTES);
    }

    @Override
    public Lines checkpoints() {
        return new CheckpointLines(new Pages.OfCheckpoints(this::open));
    }

    @Override
    public byte[] tile(int level, long index, int width) throws IOException {
        return bytes(TilePath.tile(level, index, width), LARGEST_TILE);
    }

    @Override
    public byte[] entries(long index, int width) throws IOException {
        return bytes(TilePath.entries(index, width), LARGEST_TILE);
    }

    @Override
    public Lines events(long from, long to) {
        return new Pages.OfEvents(this::open, from, to);
    }

    @Override
    public Lines unplaced() throws IOException {
        return new LineReader(open("unplaced"));
    }

    @Override
    public InputStream evidence(String sha256) throws IOException {
        return open("evidence/" + sha256);
    }

    private byte[] bytes(String path, int atMost) throws IOException {
        try (InputStream in = open(path)) {
            byte[] bytes = in.readNBytes(atMost + 1);
            if (bytes.length > atMost) {
                throw new Unreadable(path + " is larger than " + atMost + " bytes");
            }
            return bytes;
        }
    }

    private InputStream open(String path) throws IOException {
        HttpResponse<InputStream> response = ask(path);
        if (response.statusCode() == DAMAGED) {
            response.body().close();
            response = ask(path);
        }
        if (response.statusCode() == 200) {
            return response.body();
        }
        response.body().close();
        // what the log cannot read any more is gone, for whoever asks; a busy log answers otherwise
        if (response.statusCode() == 404 || response.statusCode() == DAMAGED) {
            throw new NotThere("%s: HTTP %d".formatted(path, response.statusCode()));
        }
        throw new IOException("%s: HTTP %d".formatted(path, response.statusCode()));
    }

    private HttpResponse<InputStream> ask(String path) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Authorization", "Bearer " + token)
                        .timeout(PATIENCE)
                        .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
