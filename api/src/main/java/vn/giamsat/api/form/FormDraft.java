package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.problem.StoredProblem;

import java.util.UUID;

/**
 * A form that was sent and not yet recorded, kept on the server so that no address carries what was
 * typed. Whose it is, and when it is forgotten, is for {@link JdbcFormDrafts}.
 *
 * @param form which form of which matter
 * @param key lets a second click do nothing twice
 * @param version of the matter as its reader saw it; null where it does not matter
 * @param problem why it was not recorded; null when it was not refused
 * @param answer the page it led to, once it was recorded
 * @param recorded tells the words that were recorded from any others; null until then
 */
public record FormDraft(
        UUID id,
        String form,
        String key,
        @Nullable Long version,
        FormValues values,
        ReceivedFiles files,
        @Nullable StoredProblem problem,
        @Nullable String answer,
        @Nullable String recorded) {

    static FormDraft begun(UUID id, String form, String key, @Nullable Long version) {
        return new FormDraft(
                id, form, key, version, FormValues.EMPTY, ReceivedFiles.NONE, null, null, null);
    }

    FormDraft with(FormValues typed) {
        return with(typed, null);
    }

    FormDraft with(FormValues typed, @Nullable StoredProblem because) {
        return new FormDraft(id, form, key, version, typed, files, because, null, null);
    }

    FormDraft with(ReceivedFiles received) {
        return new FormDraft(id, form, key, version, values, received, problem, null, null);
    }

    FormDraft refused(StoredProblem because) {
        return new FormDraft(id, form, key, version, values, files, because, null, null);
    }

    /** To be sent anew: as another act, or over what is there now. */
    FormDraft sentAnew(String newKey, @Nullable Long current) {
        return new FormDraft(id, form, newKey, current, values, files, problem, null, null);
    }

    /** Tells what was read and confirmed, or recorded, from anything else. */
    String fingerprint() {
        return Integer.toHexString(values.hashCode()) + Integer.toHexString(files.hashCode());
    }

    /** Nothing that was typed is kept any longer. */
    FormDraft recorded(String page) {
        return new FormDraft(
                id,
                form,
                key,
                version,
                FormValues.EMPTY,
                ReceivedFiles.NONE,
                null,
                page,
                fingerprint());
    }
}
