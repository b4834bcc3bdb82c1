package vn.giamsat.api.command;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;

import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.eventlog.append.ClaimTaken;
import vn.giamsat.eventlog.append.OutcomeUnknown;
import vn.giamsat.eventlog.database.LogUnavailable;
import vn.giamsat.eventlog.receipt.CommandReceipt;
import vn.giamsat.eventlog.receipt.CommandReceipts;
import vn.giamsat.eventlog.receipt.RepeatedCommand;
import vn.giamsat.rule.RuleViolated;

import java.util.Optional;
import java.util.UUID;

/**
 * Takes every command, from wherever it comes, and answers when its events are stored. A command
 * that was carried out before is not carried out again: it gets its first answer.
 */
public final class SendCommand {
    private static final int ATTEMPTS = 5;

    private final CommandBus bus;
    private final EventStore events;
    private final CommandReceipts receipts;
    private final HolderOfClaim holders;

    public SendCommand(
            CommandBus bus, EventStore events, CommandReceipts receipts, HolderOfClaim holders) {
        this.bus = bus;
        this.events = events;
        this.receipts = receipts;
        this.holders = holders;
    }

    /** Fails with what refused the command; nothing is stored then. */
    public CommandAnswer send(DomainCommand command, Sender sender, String idempotencyKey) {
        Request request = Request.of(command, sender, idempotencyKey);
        for (int attempt = 1; ; attempt++) {
            Throwable refusal = dispatch(request);
            if (refusal == null) {
                return request.answer(version(request), false);
            }
            Optional<CommandReceipt> before = receiptBefore(request, refusal);
            if (before.isPresent()) {
                return replay(request, before.get());
            }
            if (!(refusal instanceof ConcurrencyException) || attempt == ATTEMPTS) {
                throw refusal instanceof ClaimTaken taken
                        ? holders.told(taken, sender)
                        : thrown(refusal);
            }
        }
    }

    /** What the sender's command with this key achieved; empty when there was none. */
    public Optional<CommandReceipt> receipt(UUID account, String idempotencyKey) {
        return receipts.find(Request.receiptKey(Sender.account(account), idempotencyKey));
    }

    private @Nullable Throwable dispatch(Request request) {
        FutureCallback<DomainCommand, Object> answer = new FutureCallback<>();
        bus.dispatch(request.message(), answer);
        var result = answer.getResult();
        return result.isExceptional() ? result.exceptionResult() : null;
    }

    /** A command without events leaves no receipt; its aggregate stands where it stood. */
    private long version(Request request) {
        try {
            return receipts.find(request.receiptKey())
                    .map(CommandReceipt::version)
                    .or(() -> events.lastSequenceNumberFor(request.command().target().toString()))
                    .orElse(-1L);
        } catch (LogUnavailable e) {
            throw new OutcomeUnknown("What the command achieved could not be read back", e);
        }
    }

    private Optional<CommandReceipt> receiptBefore(Request request, Throwable refusal) {
        return switch (refusal) {
            case RepeatedCommand repeated -> Optional.of(repeated.receipt());
            case RuleViolated _,
                    ConflictingAggregateVersionException _,
                    AggregateStreamCreationException _,
                    ConcurrencyException _,
                    ClaimTaken _ ->
                    receipts.find(request.receiptKey());
            default -> Optional.empty();
        };
    }

    private static CommandAnswer replay(Request request, CommandReceipt first) {
        if (!first.requestHash().equals(request.hash())) {
            throw Refused.because(ProblemKind.IDEMPOTENCY_KEY_REUSED);
        }
        return request.answer(first.version(), true);
    }

    private static RuntimeException thrown(Throwable refusal) {
        if (refusal instanceof Error error) {
            throw error;
        }
        return refusal instanceof RuntimeException unchecked
                ? unchecked
                : new IllegalStateException(refusal);
    }
}
