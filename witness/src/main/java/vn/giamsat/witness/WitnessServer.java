package vn.giamsat.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The witness on HTTP: {@code POST /add-checkpoint} and nothing else. */
final class WitnessServer implements AutoCloseable {

    static final int LARGEST_BODY = 128 * 1024;

    private final HttpServer server;
    private final Closeable lock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private WitnessServer(HttpServer server, Closeable lock) {
        this.server = server;
        this.lock = lock;
    }

    /** Serves until it is closed; so long it keeps the lock on its memory. */
    static WitnessServer start(InetSocketAddress address, Cosigner witness, Closeable lock)
            throws IOException {
        // read once, when the server's class is loaded: nobody may keep a connection busy for long
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxRspTime", "10");
        System.setProperty("sun.net.httpserver.maxReqHeaders", "50");
        System.setProperty("jdk.httpserver.maxConnections", "200");
        var started = new WitnessServer(HttpServer.create(address, 0), lock);
        started.server.createContext("/", exchange -> respond(exchange, witness));
        started.server.setExecutor(started.threads);
        started.server.start();
        return started;
    }

    int port() {
        return server.getAddress().getPort();
    }

    private static void respond(HttpExchange exchange, Cosigner witness) throws IOException {
        try (exchange) {
            WitnessAnswer answer = answer(exchange, witness);
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static WitnessAnswer answer(HttpExchange exchange, Cosigner witness)
            throws IOException {
        if (!exchange.getRequestURI().getPath().equals("/add-checkpoint")) {
            return WitnessAnswer.refused(404, "POST /add-checkpoint");
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            return WitnessAnswer.refused(405, "POST /add-checkpoint");
        }
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            return WitnessAnswer.refused(413, "more than " + LARGEST_BODY + " bytes");
        }
        try {
            return witness.addCheckpoint(body);
        } catch (IOException | RefusesToServe fault) {
            System.err.println("not cosigned: " + fault.getMessage());
            return WitnessAnswer.refused(500, "the witness cannot remember, so it does not cosign");
        }
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        threads.close();
        lock.close();
    }
}
