package vn.giamsat.api.page;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.api.command.CommandAnswer;
import vn.giamsat.api.command.CommandCatalogue;
import vn.giamsat.api.command.CommandReader;
import vn.giamsat.api.command.CommandType;
import vn.giamsat.api.command.DerivedIds;
import vn.giamsat.api.command.SendCommand;
import vn.giamsat.api.command.Sender;
import vn.giamsat.api.problem.ProblemWriter;
import vn.giamsat.api.security.Caller;
import vn.giamsat.api.text.Terms;
import vn.giamsat.command.DomainCommand;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Sends what a form says the way a program would, and tells what stands against it. */
@Component
class SubmitForm {

    private final SendCommand desk;
    private final CommandReader reader;
    private final CommandCatalogue catalogue;
    private final ProblemWriter problems;
    private final Supplier<UUID> ids;

    SubmitForm(
            SendCommand desk,
            CommandReader reader,
            CommandCatalogue catalogue,
            ProblemWriter problems,
            Supplier<UUID> ids) {
        this.desk = desk;
        this.reader = reader;
        this.catalogue = catalogue;
        this.problems = problems;
        this.ids = ids;
    }

    /** By this key a form that is sent twice is known as the same one. */
    String newKey() {
        return ids.get().toString();
    }

    /** Fails with what refused it; nothing is recorded then. */
    CommandAnswer send(
            Class<? extends DomainCommand> command,
            @Nullable UUID id,
            SentForm form,
            ObjectNode body,
            Caller caller) {
        CommandType type = catalogue.of(command);
        Sender sender = Sender.account(caller.account());
        DerivedIds derived = DerivedIds.of(sender, type, form.key());
        return desk.send(reader.read(type, id, form.version(), body, derived), sender, form.key());
    }

    /** The fields of rules are where the reader of the form finds what the rule is about. */
    FormProblem problem(
            RuntimeException failure, Caller caller, Map<String, String> fieldsOfRules) {
        ProblemDetail told = problems.describe(failure, caller.locale());
        Map<String, Object> properties = told.getProperties();
        List<FormProblem.Fault> faults = List.of();
        if (properties != null) {
            String field = fieldsOfRules.get(String.valueOf(properties.get("rule")));
            faults =
                    field != null
                            ? List.of(new FormProblem.Fault(field, String.valueOf(told.getTitle())))
                            : faults(properties.get("fields"), caller);
        }
        return new FormProblem(
                told.getStatus(), String.valueOf(told.getTitle()), told.getDetail(), faults);
    }

    private static List<FormProblem.Fault> faults(@Nullable Object fields, Caller caller) {
        Terms terms = Terms.in(caller.locale());
        return fields instanceof List<?> list
                ? list.stream()
                        .map(field -> (Map<?, ?>) field)
                        .map(field -> fault(field, terms))
                        .toList()
                : List.of();
    }

    /** People write days, and miss things, in their own way. */
    private static FormProblem.Fault fault(Map<?, ?> field, Terms terms) {
        String message =
                switch (String.valueOf(field.get("fault"))) {
                    case "MUST_BE_DATE" -> terms.word("fault-day");
                    case "MISSING", "BLANK" -> terms.word("fault-missing");
                    default -> String.valueOf(field.get("message"));
                };
        return new FormProblem.Fault(String.valueOf(field.get("path")), message);
    }
}
