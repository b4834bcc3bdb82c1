package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.form.reference.References;
import vn.giamsat.api.problem.ProblemWriter;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.problem.StoredProblem;
import vn.giamsat.api.security.Authority;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.field.ReferenceKind;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills the page of a form. */
@Component
final class ShowForm {

    private final JdbcFormDrafts drafts;
    private final FormSubjects subjects;
    private final StartingValues starting;
    private final List<NarrowedChoice> narrowed;
    private final Map<ReferenceKind, References> kinds;
    private final ProblemWriter problems;
    private final Supplier<UUID> ids;
    private final FormSeal seal;
    private final SendForm sending;
    private final List<BeforeConfirming> foreseen;

    ShowForm(
            JdbcFormDrafts drafts,
            FormSubjects subjects,
            StartingValues starting,
            List<NarrowedChoice> narrowed,
            List<References> kinds,
            ProblemWriter problems,
            Supplier<UUID> ids,
            FormSeal seal,
            SendForm sending,
            List<BeforeConfirming> foreseen) {
        this.drafts = drafts;
        this.subjects = subjects;
        this.starting = starting;
        this.narrowed = narrowed;
        this.kinds =
                kinds.stream().collect(Collectors.toMap(References::kind, Function.identity()));
        this.problems = problems;
        this.ids = ids;
        this.seal = seal;
        this.sending = sending;
        this.foreseen = foreseen;
    }

    /** What is kept of the form that the address names; null when nothing is. */
    @Nullable FormDraft find(FormAddress address, Map<String, String> said, ReadContext context) {
        UUID account = context.caller().account();
        UUID begun = PostedForm.id(said.get(FormAddress.BEGUN));
        UUID id = PostedForm.id(said.get(FormAddress.DRAFT));
        if (id == null && begun != null) {
            id = new BegunForm(address.path(), account, begun).draft();
        }
        return id == null ? null : drafts.find(id, account, address.path()).orElse(null);
    }

    UUID begin() {
        return ids.get();
    }

    void fill(
            Model model,
            FormAddress address,
            @Nullable FormDraft kept,
            ReadContext context,
            Map<String, String> named,
            Locale locale) {
        CommandForm form = address.form();
        FormSubject subject = subjects.find(context, form, address.id());
        Long version = form.expectsVersion() ? subject.version() : null;
        var question =
                new References.Question(context, form.command().type(), address.id(), "", locale);
        var picker = new Picker(kinds, question);
        FormDraft draft = kept == null ? fresh(address, version, context, named, picker) : kept;
        FormWords words = FormWords.of(form, locale);
        StoredProblem problem = draft.problem();
        FormFaults faults =
                problem == null
                        ? null
                        : FormFaults.of(problem, form, draft.values(), words, problems, locale);
        var presenter =
                new FormPresenter(
                        form,
                        draft,
                        words,
                        picker,
                        narrowed(address, context),
                        faults == null ? Map.of() : faults.byPath());
        model.addAttribute("daysToConfirm", DaysToConfirm.of(problem, draft.values()));
        model.addAttribute("act", form);
        model.addAttribute("title", words.title());
        model.addAttribute("address", address.path());
        model.addAttribute("subject", subject);
        model.addAttribute("sections", presenter.sections());
        model.addAttribute("faults", faults);
        model.addAttribute("draft", draft);
        model.addAttribute("kept", kept != null);
        model.addAttribute("seen", draft.fingerprint());
        model.addAttribute("seal", seal.of(address.path(), draft.id(), context.caller().account()));
        model.addAttribute("leftEmpty", draft.values().leftEmpty(form.shown()));
        model.addAttribute("emptied", named.containsKey(FormAddress.EMPTIED));
        model.addAttribute("effects", words.effects());
        model.addAttribute("whoMay", whoMay(form, words));
    }

    /** What cannot be read any more is told when it is sent. */
    void foresee(FormAddress address, FormDraft draft, ReadContext context, Model model) {
        try {
            DomainCommand command =
                    sending.read(address.form(), address.id(), draft, context.caller());
            foreseen.forEach(each -> each.tell(command, context.scope(), model));
        } catch (Refused unreadable) {
            // the form says so once it is confirmed
        }
    }

    private FormDraft fresh(
            FormAddress address,
            @Nullable Long version,
            ReadContext context,
            Map<String, String> named,
            Picker picker) {
        UUID begun = PostedForm.id(named.get(FormAddress.BEGUN));
        var form =
                new BegunForm(
                        address.path(),
                        context.caller().account(),
                        begun == null ? ids.get() : begun);
        FormDraft draft = FormDraft.begun(form.draft(), address.path(), form.key(), version);
        return draft.with(starting.of(address, context, named, picker));
    }

    private Map<String, Set<String>> narrowed(FormAddress address, ReadContext context) {
        UUID id = address.id();
        return id == null
                ? Map.of()
                : narrowed.stream()
                        .filter(one -> one.command() == address.form().command().type())
                        .collect(
                                Collectors.toMap(
                                        NarrowedChoice::field, one -> one.constants(context, id)));
    }

    private static String whoMay(CommandForm form, FormWords words) {
        return Authority.whoMay(form.command().type()).stream()
                .map(words::constant)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What became of something that was posted and never reached the form. */
    @Nullable FormFaults unsent(CommandForm form, String why, Locale locale) {
        return FormAddress.REASONS.contains(why)
                ? FormFaults.unsent(FormWords.of(form, locale), why)
                : null;
    }

    /** The field whose thing is to be picked before its present words can be changed. */
    Optional<ShownField> pick(FormAddress address, Model model) {
        return starting.picked(address.form()).stream()
                .flatMap(name -> shown(model).filter(field -> field.path().equals(name)))
                .filter(field -> field.value().isEmpty())
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private static Stream<ShownField> shown(Model model) {
        var sections = (List<ShownSection>) model.asMap().get("sections");
        return sections == null
                ? Stream.of()
                : sections.stream().flatMap(section -> section.fields().stream());
    }
}
