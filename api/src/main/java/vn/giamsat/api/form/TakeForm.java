package vn.giamsat.api.form;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.RedirectView;

import vn.giamsat.api.command.CommandAnswer;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.ProblemWriter;
import vn.giamsat.api.problem.StoredProblem;
import vn.giamsat.api.security.Caller;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * Takes what a form says and leads to a page by redirect, whatever becomes of it: to the record, to
 * the form with what was typed, or to what is still to be confirmed.
 */
@Component
final class TakeForm {

    private static final String CURRENT_VERSION = "currentVersion";

    private final JdbcFormDrafts drafts;
    private final FormUploads uploads;
    private final SendForm sending;
    private final ProblemWriter problems;
    private final Supplier<UUID> ids;

    TakeForm(
            JdbcFormDrafts drafts,
            FormUploads uploads,
            SendForm sending,
            ProblemWriter problems,
            Supplier<UUID> ids) {
        this.drafts = drafts;
        this.uploads = uploads;
        this.sending = sending;
        this.problems = problems;
        this.ids = ids;
    }

    RedirectView take(FormAddress address, PostedForm posted, Caller caller) {
        FormDraft before = draft(address, posted, caller);
        if (before.answer() != null) {
            return RedirectAfterPost.to(before.answer());
        }
        Press press = posted.press(before.values());
        if (press.kind() == Press.Kind.CONFIRM) {
            return posted.seen().equals(fingerprint(before))
                    ? send(address, before, caller)
                    : confirm(address, before, caller);
        }
        CommandForm form = address.form();
        FormDraft draft = before.with(FormValues.posted(form.shown(), posted.fields()));
        draft = uploads.take(form, draft, posted.files(), caller);
        return switch (press.kind()) {
            case ADD ->
                    changed(
                            address,
                            draft.with(draft.values().withRow(press.path())),
                            press,
                            caller);
            case REMOVE ->
                    changed(
                            address,
                            draft.with(draft.values().withoutRow(press.path(), press.row())),
                            press,
                            caller);
            case DROP ->
                    changed(
                            address,
                            draft.with(draft.files().without(press.path(), press.row())),
                            press,
                            caller);
            case FIND -> changed(address, draft, press, caller);
            default -> finish(address, draft, caller);
        };
    }

    private FormDraft draft(FormAddress address, PostedForm posted, Caller caller) {
        String named = address.path();
        UUID id = posted.draft();
        return id == null
                ? begun(named, posted)
                : drafts.find(id, caller.account(), named).orElseGet(() -> begun(named, posted));
    }

    private FormDraft begun(String form, PostedForm posted) {
        String key = posted.key();
        return FormDraft.begun(
                ids.get(), form, key == null ? ids.get().toString() : key, posted.version());
    }

    /** The page is only laid out anew: nothing is judged yet. */
    private RedirectView changed(FormAddress address, FormDraft draft, Press press, Caller caller) {
        return kept(address, draft, press.path(), caller);
    }

    private RedirectView finish(FormAddress address, FormDraft filled, Caller caller) {
        CommandForm form = address.form();
        FormDraft draft = filled.with(filled.values().compact(form.fields()), filled.problem());
        if (draft.problem() != null) {
            return kept(address, draft, "", caller);
        }
        return form.isWeighty() ? confirm(address, draft, caller) : send(address, draft, caller);
    }

    /** What cannot be read is told before it is asked to be confirmed. */
    private RedirectView confirm(FormAddress address, FormDraft draft, Caller caller) {
        try {
            sending.read(address.form(), address.id(), draft, caller);
        } catch (RuntimeException wrong) {
            return refused(address, draft, wrong, caller);
        }
        return drafts.keep(draft, caller.account())
                ? address.confirm(draft)
                : address.unsent(FormAddress.TOO_LARGE);
    }

    private RedirectView send(FormAddress address, FormDraft draft, Caller caller) {
        try {
            CommandAnswer answer = sending.send(address.form(), address.id(), draft, caller);
            String page = page(address.form(), answer);
            if (drafts.find(draft.id(), caller.account(), draft.form()).isPresent()) {
                drafts.keep(draft.recorded(page), caller.account());
            }
            return RedirectAfterPost.to(page);
        } catch (RuntimeException failure) {
            return refused(address, draft, failure, caller);
        }
    }

    private RedirectView refused(
            FormAddress address, FormDraft draft, RuntimeException failure, Caller caller) {
        StoredProblem problem = problems.store(failure);
        FormDraft refused = draft.refused(problem);
        if (problem.kind() == ProblemKind.VERSION_CONFLICT) {
            // whoever is told that the matter moved on looks at it, and may send again
            String current = problem.facts().get(CURRENT_VERSION);
            refused = refused.sentAnew(draft.key(), current == null ? null : Long.valueOf(current));
        } else if (problem.kind() == ProblemKind.IDEMPOTENCY_KEY_REUSED) {
            refused = refused.sentAnew(ids.get().toString(), draft.version());
        }
        return kept(address, refused, "", caller);
    }

    private RedirectView kept(FormAddress address, FormDraft draft, String place, Caller caller) {
        return drafts.keep(draft, caller.account())
                ? address.draft(draft, place)
                : address.unsent(FormAddress.TOO_LARGE);
    }

    /** A record that came into being opens; a weighty act shows its receipt. */
    private static String page(CommandForm form, CommandAnswer answer) {
        String written = answer.id() + ":" + answer.version();
        return form.isWeighty()
                ? "/receipts/" + answer.id() + "/" + answer.version()
                : FormSubjects.address(form.command().aggregates(), answer.id())
                        + "?atLeast="
                        + written;
    }

    /** Tells what was read and confirmed from what was changed meanwhile on another page. */
    static String fingerprint(FormDraft draft) {
        return Integer.toHexString(draft.values().hashCode())
                + Integer.toHexString(draft.files().hashCode());
    }
}
