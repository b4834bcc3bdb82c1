package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import vn.giamsat.api.security.Caller;
import vn.giamsat.api.security.UnsentPosts;

import java.util.Optional;
import java.util.UUID;

/** Keeps a form that came from a page of a session that is over: as a draft of whoever typed it. */
@Component
final class KeepUnsent implements UnsentPosts {

    private final CommandForms forms;
    private final JdbcFormDrafts drafts;
    private final FormSeal seal;

    KeepUnsent(CommandForms forms, JdbcFormDrafts drafts, FormSeal seal) {
        this.forms = forms;
        this.drafts = drafts;
        this.seal = seal;
    }

    @Override
    public Optional<String> keep(
            String path,
            MultiValueMap<String, String> fields,
            String why,
            @Nullable Caller caller) {
        var posted = new PostedForm(fields, new LinkedMultiValueMap<>());
        return forms.at(path).map(address -> keep(address, posted, why, caller));
    }

    private @Nullable String keep(
            FormAddress address, PostedForm posted, String why, @Nullable Caller caller) {
        String form = address.path();
        UUID shownTo = posted.shownTo(form, seal).orElse(null);
        UUID id = shownTo == null ? null : posted.draftOf(form, shownTo);
        if (shownTo == null || id == null) {
            return null;
        }
        if (caller != null && !caller.account().equals(shownTo)) {
            return address.unsentTo(FormAddress.ANOTHER);
        }
        if (posted.press(FormValues.EMPTY).kind() == Press.Kind.CONFIRM) {
            return address.confirmTo(id); // what was typed is kept already
        }
        String key = posted.key() == null ? id.toString() : posted.key();
        FormDraft before =
                drafts.find(id, shownTo, form)
                        .orElseGet(() -> FormDraft.begun(id, form, key, posted.version()));
        if (before.answer() != null) {
            return address.draftTo(id, null);
        }
        var typed = FormValues.posted(address.form().shown(), posted.fields());
        return drafts.keep(before.with(typed, before.problem()), shownTo)
                ? address.draftTo(id, why)
                : address.unsentTo(FormAddress.TOO_LONG);
    }
}
