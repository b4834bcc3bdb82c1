package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.api.command.CommandAnswer;
import vn.giamsat.api.command.CommandReader;
import vn.giamsat.api.command.DerivedIds;
import vn.giamsat.api.command.SendCommand;
import vn.giamsat.api.command.Sender;
import vn.giamsat.api.security.Caller;
import vn.giamsat.command.DomainCommand;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Sends what a form says the way a program would. */
@Component
final class SendForm {

    private final SendCommand send;
    private final CommandReader reader;
    private final EvidenceUploads uploads;
    private final List<Completion> completions;
    private final JsonMapper json;

    SendForm(
            SendCommand send,
            CommandReader reader,
            EvidenceUploads uploads,
            List<Completion> completions,
            JsonMapper json) {
        this.send = send;
        this.reader = reader;
        this.uploads = uploads;
        this.completions = completions;
        this.json = json;
    }

    /** Fails with all that is wrong with the fields. */
    DomainCommand read(CommandForm form, @Nullable UUID id, FormDraft draft, Caller caller) {
        Sender sender = sender(draft, caller);
        DerivedIds ids = DerivedIds.of(sender, form.command(), draft.key());
        ObjectNode body = new FormBody(json, draft.values(), draft.files()).of(form.fields());
        for (EvidenceUploads.Upload upload : uploads.of(form, draft, sender)) {
            form.fields().stream()
                    .filter(EvidenceUploads::belongTo)
                    .forEach(f -> body.withArray(f.name()).add(upload.evidence().toString()));
        }
        completions.stream()
                .filter(completion -> completion.command() == form.command().type())
                .forEach(completion -> completion.complete(body, ids));
        return reader.read(form.command(), id, draft.version(), body, ids);
    }

    /** Fails with what refused it; nothing is recorded then, but for files that were added. */
    CommandAnswer send(CommandForm form, @Nullable UUID id, FormDraft draft, Caller caller) {
        Sender sender = sender(draft, caller);
        DomainCommand command = read(form, id, draft, caller);
        List<EvidenceUploads.Upload> files = uploads.of(form, draft, sender);
        boolean after = EvidenceUploads.belongTo(form.command());
        if (!files.isEmpty() && !after) {
            uploads.add(files, Objects.requireNonNull(id), draft, null, sender);
        }
        CommandAnswer answer = send.send(command, sender, draft.key());
        if (!files.isEmpty() && after) {
            UUID session = EvidenceUploads.sessionIn(answer);
            uploads.add(files, Objects.requireNonNull(id), draft, session, sender);
        }
        return answer;
    }

    private static Sender sender(FormDraft draft, Caller caller) {
        return Sender.account(caller.account()).confirming(DaysToConfirm.confirmed(draft.values()));
    }
}
