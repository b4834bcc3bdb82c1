package vn.giamsat.eventlog.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.core.exc.StreamReadException;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.Notebook;
import vn.giamsat.eventlog.Notebook.TooFewNotes;
import vn.giamsat.eventlog.Notebook.Write;
import vn.giamsat.eventlog.TestLog;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Commands on two nodes, each of which remembers the streams it used. */
class StaleStreamCheckIT {

    private static final int COMMANDS = 200;

    private final TestLog test = TestLog.create();
    private final EventLog log = test.node();
    private final CommandBus here = bus(log);
    private final CommandBus there = bus(test.node());

    @BeforeEach
    void a_notebook_that_both_remember() {
        send(here, new Notebook.Open("a"));
        send(here, new Write("a", 1, "here"));
        send(there, new Write("a", 2, ""));
    }

    @AfterEach
    void stop() {
        test.close();
    }

    @Test
    void what_is_remembered_is_not_read_again() {
        corrupt("where sequence = 0");
        assertThatCode(() -> send(there, new Write("a", 2, "from memory")))
                .doesNotThrowAnyException();
        assertThat(log.eventStore().lastSequenceNumberFor("a")).contains(2L);
        CommandBus third = bus(test.node());
        assertThatThrownBy(() -> send(third, new Write("a", 3, "read")))
                .as("a node that knows nothing reads")
                .hasRootCauseInstanceOf(StreamReadException.class);
    }

    @Test
    void a_refusal_on_what_is_still_so_stands() {
        assertThatThrownBy(() -> send(here, new Write("a", 3, "x")))
                .isInstanceOf(TooFewNotes.class);
    }

    @Test
    void a_refusal_on_what_went_on_is_no_answer() {
        send(there, new Write("a", 2, "behind its back"));
        assertThatThrownBy(() -> send(here, new Write("a", 3, "x")))
                .isInstanceOf(ConcurrencyException.class)
                .hasCauseInstanceOf(TooFewNotes.class);
        assertThatCode(() -> send(here, new Write("a", 3, "x"))).doesNotThrowAnyException();
    }

    @Test
    void nothing_to_do_on_what_went_on_is_no_answer_either() {
        send(there, new Write("a", 2, "behind its back"));
        assertThatThrownBy(() -> send(here, new Write("a", 0, "")))
                .isInstanceOf(ConcurrencyException.class);
        assertThatCode(() -> send(here, new Write("a", 0, ""))).doesNotThrowAnyException();
    }

    @Test
    void a_refusal_after_an_event_is_looked_after_as_well() {
        send(there, new Write("a", 2, "behind its back"));
        assertThatThrownBy(() -> send(here, new Notebook.WriteThenThinkAgain("a")))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> send(here, new Notebook.WriteThenThinkAgain("a")))
                .isInstanceOf(TooFewNotes.class);
        assertThat(log.eventStore().lastSequenceNumberFor("a")).contains(2L);
    }

    @Test
    void an_event_on_what_went_on_collides() {
        send(there, new Write("a", 2, "behind its back"));
        assertThatThrownBy(() -> send(here, new Write("a", 2, "x")))
                .isInstanceOf(ConcurrencyException.class);
        assertThatCode(() -> send(here, new Write("a", 3, "x"))).doesNotThrowAnyException();
        assertThat(log.eventStore().lastSequenceNumberFor("a")).contains(3L);
    }

    @Test
    void a_log_that_was_set_back_is_noticed() {
        test.database.execute(
                """
                alter table log.event disable trigger all;
                delete from log.event where aggregate_id = 'a' and sequence = 1;
                alter table log.event enable trigger all
                """);
        assertThatThrownBy(() -> send(here, new Write("a", 3, "x")))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> send(here, new Write("a", 2, "x")))
                .isInstanceOf(TooFewNotes.class);
    }

    @Test
    void nobody_is_refused_who_saw_enough_notes() throws Exception {
        var random = new SplittableRandom(5);
        List<Future<Integer>> writers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (CommandBus bus : List.of(here, there, here, there)) {
                SplittableRandom own = random.split();
                writers.add(threads.submit(() -> written(bus, own)));
            }
        }
        int written = 0;
        for (Future<Integer> writer : writers) {
            written += writer.get();
        }
        assertThat(log.eventStore().lastSequenceNumberFor("a")).contains(written + 1L);
    }

    /** Every command must be allowed by its rule, for the notes it counts on are stored already. */
    private int written(CommandBus bus, SplittableRandom random) {
        int written = 0;
        for (int i = 0; i < COMMANDS; i++) {
            int seen = log.eventStore().lastSequenceNumberFor("a").orElseThrow().intValue() + 1;
            boolean quiet = random.nextBoolean();
            boolean collided = true;
            while (collided) {
                try {
                    send(bus, new Write("a", seen, quiet ? "" : "x"));
                    collided = false;
                } catch (ConcurrencyException again) {
                    collided = true;
                }
            }
            written += quiet ? 0 : 1;
        }
        return written;
    }

    private void corrupt(String where) {
        test.database.execute(
                "alter table log.event disable trigger all; update log.event set payload = 'x' "
                        + where
                        + "; alter table log.event enable trigger all");
    }

    private static void send(CommandBus bus, Object command) {
        var answer = new FutureCallback<Object, Object>();
        bus.dispatch(new GenericCommandMessage<>(command), answer);
        if (answer.getResult().isExceptional()) {
            throw (RuntimeException) answer.getResult().exceptionResult();
        }
    }

    private static CommandBus bus(EventLog log) {
        CommandBus bus = SimpleCommandBus.builder().build();
        bus.registerHandlerInterceptor(log.staleStreamCheck());
        AggregateAnnotationCommandHandler.<Notebook>builder()
                .aggregateType(Notebook.class)
                .repository(
                        EventSourcingRepository.builder(Notebook.class)
                                .eventStore(log.eventStore())
                                .build())
                .build()
                .subscribe(bus);
        return bus;
    }
}
