package vn.giamsat.eventlog.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.giamsat.eventlog.checkpoint.Checkpoint;
import vn.giamsat.eventlog.note.CheckpointBody;
import vn.giamsat.eventlog.note.SignedNote;
import vn.giamsat.eventlog.note.VerifierKey;
import vn.giamsat.eventlog.tree.TreeHead;
import vn.giamsat.eventlog.witness.WitnessPolicy;
import vn.giamsat.eventlog.witness.WitnessState;
import vn.giamsat.eventlog.witness.WitnessThread;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Witnesses are asked over HTTP; what they say is checked, and nothing waits for them. */
class WitnessIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir private Path home;
    private final List<AutoCloseable> open = new ArrayList<>();
    private Desk desk;
    private List<VerifierKey> keys;
    private WitnessThread thread;

    @BeforeEach
    void open() {
        desk = new Desk(home);
        keys = desk.keys.signer().keys();
    }

    @AfterEach
    void close() throws Exception {
        thread.close();
        for (AutoCloseable each : open) {
            each.close();
        }
        desk.close();
    }

    @Test
    void two_of_three_are_enough_and_their_lines_stand_below_the_checkpoint() {
        var one = witness("w.example/one");
        var two = witness("w.example/two");
        var silent = witness("w.example/silent");
        silent.close();
        ask(policy(2, one, two, silent));
        sign(3);
        await().atMost(PATIENCE).until(() -> desk.checkpoints.anchoredUpTo() == 3);
        Checkpoint cosigned = desk.checkpoints.latest().orElseThrow();
        SignedNote note = SignedNote.parse(cosigned.cosigned());
        assertThat(note.signatures()).hasSize(4);
        assertThat(List.of(one, two)).allMatch(each -> note.isSignedBy(each.key.verifier()));
        sign(300);
        await().atMost(PATIENCE).until(() -> desk.checkpoints.anchoredUpTo() == 303);
        assertThat(state("w.example/two"))
                .isEqualTo(new WitnessState("w.example/two", 303, Optional.empty()));
        assertThat(state("w.example/silent").trouble()).isPresent();
    }

    @Test
    void one_of_two_needed_is_not_an_anchor() {
        var one = witness("w.example/one");
        var silent = witness("w.example/silent");
        silent.close();
        ask(policy(2, one, silent));
        sign(3);
        await().atMost(PATIENCE).until(() -> state("w.example/one").cosigned() == 3);
        await().atMost(PATIENCE).until(() -> state("w.example/silent").trouble().isPresent());
        assertThat(desk.checkpoints.anchoredUpTo()).isZero();
    }

    @Test
    void a_witness_that_knows_an_older_checkpoint_is_led_on_from_there() {
        var one = witness("w.example/one");
        sign(5);
        one.seen = desk.log.tree().head();
        sign(70);
        ask(policy(1, one));
        await().atMost(PATIENCE).until(() -> desk.checkpoints.anchoredUpTo() == 75);
    }

    @Test
    void a_witness_that_saw_more_than_there_is_or_something_else_is_told_of() {
        var ahead = witness("w.example/ahead");
        ahead.seen = new TreeHead(99, ahead.seen.root());
        var other = witness("w.example/other");
        other.seen = new TreeHead(2, other.seen.root());
        ask(policy(1, ahead, other));
        sign(5);
        await().atMost(PATIENCE).until(() -> state("w.example/ahead").trouble().isPresent());
        await().atMost(PATIENCE).until(() -> state("w.example/other").trouble().isPresent());
        assertThat(state("w.example/ahead").trouble().orElseThrow()).contains("99", "5");
        assertThat(state("w.example/other").trouble().orElseThrow()).contains("422");
        assertThat(desk.checkpoints.anchoredUpTo()).isZero();
    }

    @Test
    void a_line_that_is_not_of_the_witness_or_of_another_checkpoint_does_not_count() {
        var foreign = witness("w.example/one");
        var forged =
                keep(
                        new WitnessOverHttp("w.example/forged", keys) {
                            @Override
                            void answer(HttpExchange exchange, String request) throws IOException {
                                reply(exchange, 200, foreign.cosignature(body(request)) + "\n");
                            }
                        });
        var old =
                keep(
                        new WitnessOverHttp("w.example/old", keys) {
                            @Override
                            void answer(HttpExchange exchange, String request) throws IOException {
                                CheckpointBody asked = body(request);
                                var other = new CheckpointBody(asked.origin(), 1, asked.root());
                                reply(exchange, 200, cosignature(other) + "\n");
                            }
                        });
        ask(policy(1, forged, old));
        sign(3);
        for (String name : List.of("w.example/forged", "w.example/old")) {
            await().atMost(PATIENCE).until(() -> state(name).trouble().isPresent());
        }
        assertThat(desk.log.number("select count(*) from log.cosignature")).isZero();
        assertThat(desk.checkpoints.anchoredUpTo()).isZero();
    }

    private static CheckpointBody body(String request) {
        return SignedNote.parse(request.substring(request.indexOf("\n\n") + 2)).body();
    }

    @Test
    void a_witness_that_never_ends_its_answer_holds_up_nobody_for_long() {
        var one = witness("w.example/one");
        var released = new CountDownLatch(1);
        open.add(released::countDown);
        var endless =
                keep(
                        new WitnessOverHttp("w.example/endless", keys) {
                            @Override
                            void answer(HttpExchange exchange, String request) throws IOException {
                                exchange.sendResponseHeaders(200, 0);
                                exchange.getResponseBody().write('x');
                                exchange.getResponseBody().flush();
                                try {
                                    released.await();
                                } catch (InterruptedException e) {
                                    exchange.close();
                                }
                            }
                        });
        ask(policy(1, one, endless));
        sign(3);
        await().atMost(PATIENCE).until(() -> desk.checkpoints.anchoredUpTo() == 3);
        sign(4);
        await().atMost(PATIENCE).until(() -> desk.checkpoints.anchoredUpTo() == 7);
        assertThat(state("w.example/endless").trouble()).isPresent();
    }

    @Test
    void without_a_quorum_nothing_is_anchored_and_nobody_without_an_address_is_asked() {
        var one = witness("w.example/one");
        String withoutAddress = one.line().substring(0, one.line().lastIndexOf(' ')) + "\n";
        ask(withoutAddress + "quorum none\n");
        sign(3);
        assertThat(desk.checkpoints.latest()).isPresent();
        assertThat(desk.checkpoints.anchoredUpTo()).isZero();
        assertThat(one.timesAsked()).isZero();
    }

    private WitnessOverHttp witness(String name) {
        return keep(new WitnessOverHttp(name, keys));
    }

    private WitnessOverHttp keep(WitnessOverHttp witness) {
        open.add(witness);
        return witness;
    }

    private static String policy(int least, WitnessOverHttp... witnesses) {
        var text = new StringBuilder();
        var names = new StringBuilder();
        for (WitnessOverHttp witness : witnesses) {
            text.append(witness.line());
            names.append(' ').append(witness.key.verifier().name());
        }
        return text + "group enough %d%s\nquorum enough\n".formatted(least, names);
    }

    private void ask(String policy) {
        thread =
                new WitnessThread(
                        desk.log.dataSource(), WitnessPolicy.parse(policy), desk.log.tree());
        thread.start();
    }

    private void sign(int more) {
        desk.log.grow(more);
        assertThat(desk.publish()).isPresent();
        if (thread != null) {
            thread.wake();
        }
    }

    private WitnessState state(String name) {
        return thread.states().stream()
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(new WitnessState(name, -1, Optional.empty()));
    }
}
