package vn.giamsat.api.form;

import org.springframework.stereotype.Component;

import vn.giamsat.api.command.CommandCatalogue;
import vn.giamsat.api.command.CommandType;
import vn.giamsat.api.security.Authority;
import vn.giamsat.command.DomainCommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The forms of all commands that people may send, each read once from its record. */
@Component
public final class CommandForms {

    private final Map<CommandType, CommandForm> forms = new LinkedHashMap<>();
    private final CommandCatalogue catalogue;

    CommandForms(CommandCatalogue catalogue, List<Completion> completions) {
        this.catalogue = catalogue;
        for (CommandType command : catalogue.all()) {
            if (Authority.isForPeople(command.type())) {
                forms.put(
                        command,
                        CommandForm.of(
                                command,
                                completions.stream()
                                        .filter(c -> c.command() == command.type())
                                        .toList()));
            }
        }
    }

    public List<CommandForm> all() {
        return List.copyOf(forms.values());
    }

    /** The form that has this address. */
    Optional<FormAddress> at(String path) {
        String[] parts = path.split("/", -1);
        UUID id = parts.length == 4 ? PostedForm.id(parts[2]) : null;
        return forms.values().stream()
                .map(form -> new FormAddress(form, form.command().creating() ? null : id))
                .filter(address -> address.path().equals(path))
                .findFirst();
    }

    /** Fails for what only follows from an event by itself. */
    CommandForm of(Class<? extends DomainCommand> command) {
        CommandForm form = forms.get(catalogue.of(command));
        if (form == null) {
            throw new IllegalStateException("No person sends " + command.getName());
        }
        return form;
    }
}
