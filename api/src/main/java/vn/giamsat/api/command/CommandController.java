package vn.giamsat.api.command;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.security.Caller;
import vn.giamsat.command.DomainCommand;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Takes every command over HTTP: the path says which, the body is its record. */
@RestController
class CommandController {
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final CommandCatalogue catalogue;
    private final CommandReader reader;
    private final SendCommand desk;
    private final Supplier<UUID> ids;
    private final AwaitedReceipt receipts;

    CommandController(
            CommandCatalogue catalogue,
            CommandReader reader,
            SendCommand desk,
            Supplier<UUID> ids,
            AwaitedReceipt receipts) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.desk = desk;
        this.ids = ids;
        this.receipts = receipts;
    }

    @PostMapping(path = "/api/{aggregates}/{command}", consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<CommandAnswer> create(
            @PathVariable String aggregates,
            @PathVariable String command,
            @AuthenticationPrincipal Caller caller,
            HttpServletRequest request)
            throws IOException {
        return take(type(aggregates, command, true), null, caller, request);
    }

    @PostMapping(path = "/api/{aggregates}/{id}/{command}", consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<CommandAnswer> change(
            @PathVariable String aggregates,
            @PathVariable String id,
            @PathVariable String command,
            @AuthenticationPrincipal Caller caller,
            HttpServletRequest request)
            throws IOException {
        CommandType type = type(aggregates, command, false);
        if (!ID.matcher(id).matches()) {
            throw Refused.absent();
        }
        return take(type, UUID.fromString(id), caller, request);
    }

    private ResponseEntity<CommandAnswer> take(
            CommandType type, @Nullable UUID id, Caller caller, HttpServletRequest request)
            throws IOException {
        Sender sender =
                Illustration.label(
                                Sender.account(caller.account()),
                                request.getHeader(Illustration.HEADER))
                        .confirming(ConfirmedDays.of(request.getHeader(ConfirmedDays.HEADER)));
        String key = IdempotencyKey.of(request.getHeader(IdempotencyKey.HEADER), ids);
        Long expected = IfMatch.versionOf(request.getHeader("If-Match"), type);
        DomainCommand command =
                reader.read(type, id, expected, Body.of(request), DerivedIds.of(sender, type, key));
        CommandAnswer answer = desk.send(command, sender, key);
        Optional<Duration> patience = Prefer.waitIn(request.getHeader(Prefer.HEADER));
        return patience.isPresent() && answer.receipt() != null
                ? awaited(answer, answer.receipt(), key, patience.get())
                : answer(recorded(type, answer), key, answer);
    }

    /** Recorded it is either way; accepted means that the proof of it is still to be fetched. */
    private ResponseEntity<CommandAnswer> awaited(
            CommandAnswer answer, String receipt, String key, Duration patience) {
        var response =
                receipts.isSigned(answer.id(), answer.version(), patience)
                        ? ResponseEntity.ok()
                        : ResponseEntity.accepted()
                                .location(URI.create(receipt))
                                .header("Retry-After", "1");
        return answer(response.header(Prefer.APPLIED, Prefer.applied(patience)), key, answer);
    }

    private static BodyBuilder recorded(CommandType type, CommandAnswer answer) {
        return type.creating()
                ? ResponseEntity.created(
                        URI.create("/api/" + type.aggregates() + "/" + answer.id()))
                : ResponseEntity.ok();
    }

    private static ResponseEntity<CommandAnswer> answer(
            BodyBuilder response, String key, CommandAnswer answer) {
        if (answer.replayed()) {
            response.header("Idempotent-Replay", "true");
        }
        return response.header(IdempotencyKey.HEADER, key)
                .eTag(IfMatch.etag(answer.version()))
                .body(answer);
    }

    private CommandType type(String aggregates, String name, boolean creating) {
        CommandType type = catalogue.find(aggregates, name);
        if (type == null || type.creating() != creating) {
            throw Refused.because(
                    ProblemKind.UNKNOWN_COMMAND, Map.of("aggregates", aggregates, "command", name));
        }
        return type;
    }
}
