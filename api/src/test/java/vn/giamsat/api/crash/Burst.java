package vn.giamsat.api.crash;

import static org.assertj.core.api.Assertions.assertThat;

import vn.giamsat.api.crash.Client.Reply;
import vn.giamsat.api.crash.Journal.Asked;
import vn.giamsat.api.crash.Journal.Done;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;

/** Clients that send one command after the other until the product is gone. */
final class Burst {

    private static final int OF_EACH_KIND = 3;

    private final Client client;
    private final Journal journal;
    private final List<Thread> threads = new ArrayList<>();
    private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();

    Burst(Client client, Journal journal) {
        this.client = client;
        this.journal = journal;
    }

    void start(String inspection, List<String> units) {
        for (int number = 0; number < OF_EACH_KIND; number++) {
            String name = "bùng " + number;
            go(turn -> finding(inspection, name, turn));
            go(turn -> newUnit(name, turn));
        }
        units.forEach(unit -> go(turn -> newName(unit, turn)));
    }

    void awaitEnd() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(faults).isEmpty();
    }

    private void go(IntFunction<Asked> commands) {
        threads.add(Thread.ofPlatform().start(() -> sendUntilGone(commands)));
    }

    private void sendUntilGone(IntFunction<Asked> commands) {
        try {
            for (int turn = 0; ; turn++) {
                Asked command = commands.apply(turn);
                journal.asks(command);
                journal.isTold(command, done(client, command));
            }
        } catch (IOException gone) {
            // the last command of this client stays unanswered
        } catch (RuntimeException | AssertionError fault) {
            faults.add(fault);
        }
    }

    static Done done(Client client, Asked command) throws IOException {
        return done(client.post(command.path(), command.body(), command.key()));
    }

    static Done done(Reply reply) {
        assertThat(reply.status()).as(String.valueOf(reply.body())).isIn(200, 201);
        return new Done(reply.body().path("id").asString(), reply.body().path("version").asLong());
    }

    static Asked finding(String inspection, String name, int turn) {
        String words = "Phát hiện %s lượt %d".formatted(name, turn);
        return new Asked(
                key(words),
                "/api/inspections/" + inspection + "/record-finding",
                """
                {"kind": "SHORTCOMING", "content": {"text": "%s"}, "evidence": [],
                 "occasion": {}}
                """
                        .formatted(words),
                words);
    }

    private static Asked newUnit(String name, int turn) {
        String words = "Chi bộ %s lượt %d".formatted(name, turn);
        return new Asked(
                key(words), "/api/units/register-unit", "{\"name\": \"" + words + "\"}", words);
    }

    private static Asked newName(String unit, int turn) {
        String words = "Đảng ủy %s tên %d".formatted(unit, turn);
        return new Asked(
                key(words),
                "/api/units/" + unit + "/rename-unit",
                """
                {"name": "%s", "reason": "Đổi tên", "occasion": {}}
                """
                        .formatted(words),
                words);
    }

    private static String key(String words) {
        return "burst:" + Integer.toHexString(words.hashCode()) + ":" + words.length();
    }
}
