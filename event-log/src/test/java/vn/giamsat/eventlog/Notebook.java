package vn.giamsat.eventlog;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** An aggregate that decides by how much there is in it. */
public final class Notebook {

    @AggregateIdentifier private @Nullable String id;
    private int notes;

    Notebook() {}

    @CommandHandler
    Notebook(Open command) {
        apply(new Noted(command.id()));
    }

    @CommandHandler
    void decide(Write command) {
        if (notes < command.atLeast()) {
            throw new TooFewNotes();
        }
        if (!command.text().isEmpty()) {
            apply(new Noted(command.text()));
        }
    }

    @CommandHandler
    void decide(WriteThenThinkAgain command) {
        apply(new Noted("too early"));
        throw new TooFewNotes();
    }

    @EventSourcingHandler
    void evolve(Noted event) {
        id = id == null ? event.text() : id;
        notes++;
    }

    public record Open(String id) {}

    /** An empty text changes nothing. */
    public record Write(@TargetAggregateIdentifier String id, int atLeast, String text) {}

    public record WriteThenThinkAgain(@TargetAggregateIdentifier String id) {}

    public static final class TooFewNotes extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
