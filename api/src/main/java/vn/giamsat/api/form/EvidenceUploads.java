package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.giamsat.api.command.CommandAnswer;
import vn.giamsat.api.command.CommandCatalogue;
import vn.giamsat.api.command.CommandType;
import vn.giamsat.api.command.DerivedIds;
import vn.giamsat.api.command.SendCommand;
import vn.giamsat.api.command.Sender;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.inspection.command.AddEvidence;
import vn.giamsat.inspection.command.HoldSession;
import vn.giamsat.value.InspectionId;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Adds the files of a form to the evidence of the case, where evidence is picked and for a session
 * that is recorded. Keys follow from the form's, so that sending twice adds nothing twice.
 */
@Component
final class EvidenceUploads {

    /** The papers of a session, which its command does not name. */
    static final Field.Files OF_A_SESSION =
            new Field.Files(new Place(HoldSession.class, "papers", true, false), true);

    private static final String SESSION = "session";

    private final SendCommand send;
    private final CommandType type;

    EvidenceUploads(SendCommand send, CommandCatalogue catalogue) {
        this.send = send;
        this.type = catalogue.of(AddEvidence.class);
    }

    static boolean belongTo(Field field) {
        return field instanceof Field.Reference picked
                && picked.kind() == ReferenceKind.EVIDENCE
                && picked.many();
    }

    static boolean belongTo(CommandType command) {
        return command.type() == HoldSession.class;
    }

    /** One file to be added, under the identity it will have. */
    record Upload(UUID evidence, String key, EvidenceFile file) {}

    List<Upload> of(CommandForm form, FormDraft draft, Sender sender) {
        List<Upload> uploads = new ArrayList<>();
        for (Field field : form.shown()) {
            if (belongTo(field) || field == OF_A_SESSION) {
                for (EvidenceFile file : draft.files().of(field.name())) {
                    String key = draft.key() + "/" + field.name() + "/" + file.sha256();
                    UUID id = DerivedIds.of(sender, type, key).at("evidence");
                    uploads.add(new Upload(id, key, file));
                }
            }
        }
        return uploads;
    }

    /** Before the act that names them; a session is there before its papers are. */
    void add(
            List<Upload> uploads,
            UUID inspection,
            FormDraft draft,
            @Nullable UUID session,
            Sender sender) {
        UUID named = session == null ? chosenSession(draft) : session;
        for (Upload upload : uploads) {
            String shows = draft.values().first("evidence.shows");
            send.send(
                    new AddEvidence(
                            new InspectionId(inspection),
                            null,
                            upload.evidence(),
                            upload.file(),
                            shows.isBlank() ? upload.file().fileName() : shows.strip(),
                            named,
                            null),
                    sender,
                    upload.key());
        }
    }

    private static @Nullable UUID chosenSession(FormDraft draft) {
        String chosen = draft.values().first(SESSION);
        return chosen.isBlank() ? null : UUID.fromString(chosen);
    }

    static @Nullable UUID sessionIn(CommandAnswer answer) {
        String id = answer.newIds().get(SESSION);
        return id == null ? null : UUID.fromString(id);
    }
}
