package vn.giamsat.eventlog.publish;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import vn.giamsat.eventlog.key.SigningKey;
import vn.giamsat.eventlog.leaf.Hash;
import vn.giamsat.eventlog.note.CheckpointBody;
import vn.giamsat.eventlog.note.SignatureLine;
import vn.giamsat.eventlog.note.SignatureType;
import vn.giamsat.eventlog.note.SignedNote;
import vn.giamsat.eventlog.note.VerifierKey;
import vn.giamsat.eventlog.tree.TreeHead;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A witness (C2SP tlog-witness) with a key of its own, that answers over HTTP on this machine. */
class WitnessOverHttp implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<VerifierKey> log;
    private final AtomicInteger asked = new AtomicInteger();
    final SigningKey key;
    volatile TreeHead seen = new TreeHead(0, new Hash(new byte[Hash.LENGTH]));

    WitnessOverHttp(String name, List<VerifierKey> log) {
        this.log = log;
        this.key = SigningKey.generate(name, SignatureType.ED25519_COSIGNATURE, new SecureRandom());
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/add-checkpoint", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** Its line of a policy. */
    String line() {
        return "witness %s %s http://127.0.0.1:%d\n"
                .formatted(key.verifier().name(), key.verifier(), server.getAddress().getPort());
    }

    int timesAsked() {
        return asked.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        String request =
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        answer(exchange, request);
    }

    void answer(HttpExchange exchange, String request) throws IOException {
        int blank = request.indexOf("\n\n");
        List<String> head = request.substring(0, blank).lines().toList();
        SignedNote note = SignedNote.parse(request.substring(blank + 2));
        long old = Long.parseLong(head.getFirst().substring("old ".length()));
        var next = new TreeHead(note.body().size(), note.body().root());
        List<Hash> proof = head.stream().skip(1).map(Hash::ofBase64).toList();
        if (log.stream().noneMatch(note::isSignedBy)) {
            reply(exchange, 403, "");
        } else if (old != seen.size()) {
            exchange.getResponseHeaders().set("Content-Type", "text/x.tlog.size");
            reply(exchange, 409, seen.size() + "\n");
        } else if (old > 0 && !Extension.holds(seen, next, proof)) {
            reply(exchange, 422, "");
        } else {
            seen = next;
            reply(exchange, 200, cosignature(note.body()) + "\n");
        }
    }

    SignatureLine cosignature(CheckpointBody body) {
        return key.sign(body, Instant.parse("2024-11-20T05:00:00Z"));
    }

    static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
