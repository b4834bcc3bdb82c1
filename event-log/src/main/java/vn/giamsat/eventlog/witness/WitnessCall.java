package vn.giamsat.eventlog.witness;

import vn.giamsat.eventlog.leaf.Hash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One call of {@code add-checkpoint} (C2SP tlog-witness), bounded in time and size. */
final class WitnessCall {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final long ANSWER_MILLIS = 5_000;
    private static final int LONGEST_ANSWER = 64 << 10;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    /** The old size is what the witness cosigned last; the proof leads from there to the note. */
    HttpResponse<String> addCheckpoint(URI witness, long oldSize, List<Hash> proof, String note)
            throws IOException, InterruptedException {
        var body = new StringBuilder("old " + oldSize + "\n");
        proof.forEach(hash -> body.append(hash.base64()).append('\n'));
        body.append('\n').append(note);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(prefix(witness) + "/add-checkpoint"))
                        .header("Content-Type", "text/plain; charset=utf-8")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build();
        return bounded(
                client.sendAsync(
                        request,
                        HttpResponse.BodyHandlers.limiting(
                                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8),
                                LONGEST_ANSWER)));
    }

    /** Also where the answer begins and never ends. */
    private static HttpResponse<String> bounded(CompletableFuture<HttpResponse<String>> answer)
            throws IOException, InterruptedException {
        try {
            return answer.get(ANSWER_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("no answer within %d ms".formatted(ANSWER_MILLIS), e);
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        } finally {
            answer.cancel(true);
        }
    }

    private static String prefix(URI witness) {
        String text = witness.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    void close() {
        client.shutdownNow();
    }
}
