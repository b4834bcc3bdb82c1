package vn.giamsat.api.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.giamsat.api.command.CommandCatalogue;
import vn.giamsat.api.command.CommandType;
import vn.giamsat.api.security.Authority;
import vn.giamsat.command.AtAnyTime;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of all commands in docs/commands.md, as the program has it; {@code
 * -Dcommands.write=true} writes it anew.
 */
class CommandTableTests {

    private static final Path COMMITTED = Path.of("../docs/commands.md");

    private final CommandCatalogue catalogue = new CommandCatalogue();
    private final Map<CommandType, CommandForm> forms =
            new CommandForms(catalogue, List.of())
                    .all().stream()
                            .collect(Collectors.toMap(CommandForm::command, Function.identity()));

    @Test
    void every_command_on_what_is_there_says_in_which_state_it_is_accepted() {
        List<String> undecided =
                catalogue.all().stream()
                        .filter(type -> !type.creating() && declarations(type).count() != 1)
                        .map(type -> type.type().getSimpleName())
                        .toList();

        assertThat(undecided).as("commands without @While… or @AtAnyTime").isEmpty();
    }

    @Test
    void every_command_that_people_may_send_has_its_form() {
        List<String> without =
                catalogue.all().stream()
                        .filter(type -> Authority.isForPeople(type.type()))
                        .filter(type -> !forms.containsKey(type))
                        .map(type -> type.type().getSimpleName())
                        .toList();

        assertThat(without).as("commands without a form").isEmpty();
    }

    @Test
    void the_committed_table_tells_all_commands_as_they_are() throws IOException {
        String table = table();
        if (Boolean.getBoolean("commands.write")) {
            Files.writeString(COMMITTED, table);
        }

        assertThat(COMMITTED)
                .as("run the test with -Dcommands.write=true and review docs/commands.md")
                .hasContent(table);
    }

    private String table() {
        var text = new StringBuilder(HEAD);
        String family = "";
        for (CommandType type : catalogue.all()) {
            if (!type.aggregates().equals(family)) {
                family = type.aggregates();
                text.append("\n## ").append(family).append("\n\n").append(COLUMNS);
            }
            text.append(line(type));
        }
        return text.toString();
    }

    private String line(CommandType type) {
        CommandForm form = forms.get(type);
        String people =
                Authority.whoMay(type.type()).stream()
                        .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return "| `%s` | `POST %s` | %s | %s | %s |%n"
                .formatted(
                        type.type().getSimpleName(),
                        type.path(),
                        form == null ? "none" : "`" + form.address("{id}") + "`",
                        type.creating() ? "from the list; it begins a new one" : offered(type),
                        people.isEmpty() ? "nobody: it follows from an event" : people)
                .replace(System.lineSeparator(), "\n");
    }

    private static String offered(CommandType type) {
        return declarations(type)
                .flatMap(CommandTableTests::conditions)
                .collect(Collectors.joining("; "));
    }

    private static Stream<Annotation> declarations(CommandType type) {
        return Stream.of(type.type().getAnnotations())
                .filter(
                        one ->
                                one instanceof AtAnyTime
                                        || one.annotationType()
                                                .getSimpleName()
                                                .startsWith("While"));
    }

    private static Stream<String> conditions(Annotation declared) {
        if (declared instanceof AtAnyTime) {
            return Stream.of("at any time");
        }
        var all = (Object[]) answer(declared, declared.annotationType(), "value");
        return Stream.of(all).map(one -> (String) answer(one, one.getClass(), "words"));
    }

    private static Object answer(Object asked, Class<?> type, String question) {
        try {
            return type.getMethod(question).invoke(asked);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " has no " + question, e);
        }
    }

    private static final String HEAD =
            """
            # Commands

            Everything that can be asked for. A test writes this table from the program and fails where they differ. A command is
            offered on the page of its matter to whom it is permitted, while all that stands under *offered when* holds.
            """;

    private static final String COLUMNS =
            """
            | command | REST | form | offered when | who may |
            |---|---|---|---|---|
            """;
}
