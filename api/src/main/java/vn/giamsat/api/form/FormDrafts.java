package vn.giamsat.api.form;

import java.util.Optional;
import java.util.UUID;

/** Keeps forms that were not yet recorded, for a while, each for its account alone. */
public interface FormDrafts {

    /** Nothing when it is another's, another form's, or forgotten. */
    Optional<FormDraft> find(UUID id, UUID account, String form);

    /** False when it is too large to be kept. */
    boolean keep(FormDraft draft, UUID account);

    void forgetOld();
}
