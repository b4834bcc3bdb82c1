package vn.giamsat.api.command;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.event.NewId;
import vn.giamsat.event.Provenance;
import vn.giamsat.value.Occasion;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One command with what travels beside it. */
record Request(DomainCommand command, Sender sender, String receiptKey, String hash) {
    static Request of(DomainCommand command, Sender sender, String idempotencyKey) {
        return new Request(
                command,
                sender,
                receiptKey(sender, idempotencyKey),
                RequestHash.of(sender, command));
    }

    /** Keys belong to their sender: nobody meets, or learns of, the key of another. */
    static String receiptKey(Sender sender, String idempotencyKey) {
        return sender.name() + "/" + idempotencyKey;
    }

    CommandMessage<DomainCommand> message() {
        Map<String, Object> about = new HashMap<>();
        about.put(Provenance.IDEMPOTENCY_KEY, receiptKey);
        about.put(Provenance.REQUEST_HASH, hash);
        if (sender.account() != null) {
            about.put(Provenance.ACTOR, sender.account().toString());
        }
        if (sender.policy() != null) {
            about.put(Provenance.POLICY, sender.policy());
        }
        if (sender.illustration()) {
            about.put(Provenance.ILLUSTRATION, "true");
        }
        String confirmed = ConfirmedDays.in(command, sender.confirmedDays());
        if (!confirmed.isEmpty()) {
            about.put(Provenance.CONFIRMED_DAYS, confirmed);
        }
        orderReason().ifPresent(reason -> about.put(Provenance.ORDER_REASON, reason));
        return new GenericCommandMessage<>(command, about);
    }

    private Optional<String> orderReason() {
        return CommandPart.of(command)
                .filter(part -> part.value() instanceof Occasion)
                .map(part -> ((Occasion) part.value()).orderReason())
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    CommandAnswer answer(long version, boolean replayed) {
        Map<String, String> newIds =
                CommandPart.of(command)
                        .filter(part -> part.component().isAnnotationPresent(NewId.class))
                        .collect(
                                Collectors.toMap(
                                        CommandPart::path, part -> part.value().toString()));
        String id = command.target().toString();
        String receipt =
                ReceiptedCommands.contain(command.getClass())
                        ? ReceiptedCommands.receipt(id, version)
                        : null;
        return new CommandAnswer(id, version, newIds, receipt, replayed);
    }
}
