package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;
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

    /** Keeps what was typed so far, unless it was recorded already. */
    void keep(FormAddress address, PostedForm posted, Caller caller) {
        FormDraft before = draft(address, posted, caller);
        if (before.answer() == null) {
            var typed = FormValues.posted(address.form().shown(), posted.fields());
            drafts.keep(before.with(typed, before.problem()), caller.account());
        }
    }

    RedirectView take(FormAddress address, PostedForm posted, Caller caller) {
        FormDraft before = draft(address, posted, caller);
        Press press = posted.press(before.values());
        if (press.kind() == Press.Kind.CONFIRM) {
            if (before.answer() != null) {
                return RedirectAfterPost.to(before.answer());
            }
            return posted.seen().equals(before.fingerprint())
                    ? send(address, before, caller)
                    : confirm(address, before, false, caller);
        }
        CommandForm form = address.form();
        FormDraft draft = before.with(FormValues.posted(form.shown(), posted.fields()));
        draft = uploads.take(form, draft, posted.files(), caller);
        if (before.answer() != null) {
            return again(address, before, draft, caller);
        }
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
            default -> finish(address, draft, press, caller);
        };
    }

    /**
     * Sent once more: the same words get their first answer. Others are told of it, and are kept as
     * a form of their own, to be sent as another act or not at all.
     */
    private RedirectView again(
            FormAddress address, FormDraft recorded, FormDraft sent, Caller caller) {
        FormDraft words = sent.with(sent.values().compact(address.form().fields()));
        String answer = recorded.answer();
        if (answer != null && words.fingerprint().equals(recorded.recorded())) {
            return RedirectAfterPost.to(answer);
        }
        return address.recorded(recorded, apart(address, words, caller));
    }

    /** What was typed, as a form of its own; null when it is too large to be kept. */
    private @Nullable FormDraft apart(FormAddress address, FormDraft typed, Caller caller) {
        FormDraft other = begun(address, ids.get().toString(), null, caller);
        FormDraft kept = other.with(typed.values()).with(typed.files());
        return drafts.keep(kept, caller.account()) ? kept : null;
    }

    private static FormDraft begun(
            FormAddress address, String key, @Nullable Long version, Caller caller) {
        UUID id = BegunForm.draft(address.path(), caller.account(), key);
        return FormDraft.begun(id, address.path(), key, version);
    }

    private FormDraft draft(FormAddress address, PostedForm posted, Caller caller) {
        String named = address.path();
        String key = posted.key() == null ? ids.get().toString() : posted.key();
        FormDraft begun = begun(address, key, posted.version(), caller);
        UUID id = posted.draft() == null ? begun.id() : posted.draft();
        return drafts.find(id, caller.account(), named).orElse(begun);
    }

    /** The page is only laid out anew: nothing is judged yet. */
    private RedirectView changed(FormAddress address, FormDraft draft, Press press, Caller caller) {
        return kept(address, draft, press.path(), caller);
    }

    /** Only the button records at once, and only what stands on the page. */
    private RedirectView finish(FormAddress address, FormDraft filled, Press press, Caller caller) {
        CommandForm form = address.form();
        FormValues values = filled.values().compact(form.fields());
        FormDraft draft = filled.with(values, filled.problem());
        if (draft.problem() != null) {
            return kept(address, draft, "", caller);
        }
        boolean emptied = !values.equals(filled.values());
        boolean once = press.kind() == Press.Kind.ENTER || emptied || form.isReadOnceMore();
        return once ? confirm(address, draft, emptied, caller) : send(address, draft, caller);
    }

    /** What cannot be read is told before it is asked to be confirmed. */
    private RedirectView confirm(
            FormAddress address, FormDraft draft, boolean emptied, Caller caller) {
        try {
            sending.read(address.form(), address.id(), draft, caller);
        } catch (RuntimeException wrong) {
            return refused(address, draft, wrong, caller);
        }
        return drafts.keep(draft, caller.account())
                ? address.confirm(draft, emptied)
                : address.unsent(FormAddress.TOO_LONG);
    }

    private RedirectView send(FormAddress address, FormDraft draft, Caller caller) {
        try {
            CommandAnswer answer = sending.send(address.form(), address.id(), draft, caller);
            String page = page(address.form(), answer);
            drafts.keep(draft.recorded(page), caller.account());
            return RedirectAfterPost.to(page);
        } catch (RuntimeException failure) {
            return refused(address, draft, failure, caller);
        }
    }

    private RedirectView refused(
            FormAddress address, FormDraft draft, RuntimeException failure, Caller caller) {
        StoredProblem problem = problems.store(failure);
        if (problem.kind() == ProblemKind.IDEMPOTENCY_KEY_REUSED) {
            return recordedBefore(address, draft, caller);
        }
        FormDraft refused = draft.refused(problem);
        if (problem.kind() == ProblemKind.VERSION_CONFLICT) {
            // whoever is told that the matter moved on looks at it, and may send again
            String current = problem.facts().get(CURRENT_VERSION);
            refused = refused.sentAnew(draft.key(), current == null ? null : Long.valueOf(current));
        }
        return kept(address, refused, "", caller);
    }

    /** The form was recorded with other words, longer ago than it is kept. */
    private RedirectView recordedBefore(FormAddress address, FormDraft draft, Caller caller) {
        String matter = FormSubjects.address(address.form().command().aggregates(), address.id());
        FormDraft recorded = draft.recorded(matter);
        drafts.keep(recorded, caller.account());
        return address.recorded(recorded, apart(address, draft, caller));
    }

    private RedirectView kept(FormAddress address, FormDraft draft, String place, Caller caller) {
        return drafts.keep(draft, caller.account())
                ? address.draft(draft, place)
                : address.unsent(FormAddress.TOO_LONG);
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
}
