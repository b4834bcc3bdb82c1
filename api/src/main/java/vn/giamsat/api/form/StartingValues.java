package vn.giamsat.api.form;

import org.springframework.stereotype.Component;

import vn.giamsat.api.asof.ReadContext;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in a form before anything is typed: things that the link to it names, the only thing
 * that can be picked, and the present words of what is to be changed.
 */
@Component
final class StartingValues {

    private final List<PresentWords> present;

    StartingValues(List<PresentWords> present) {
        this.present = present;
    }

    FormValues of(
            FormAddress address, ReadContext context, Map<String, String> named, Picker picker) {
        Map<String, List<String>> values = new HashMap<>();
        CommandForm form = address.form();
        // a link may name what is to be picked, and nothing that would be typed
        form.fields().stream()
                .filter(Field.Reference.class::isInstance)
                .map(Field::name)
                .filter(named::containsKey)
                .forEach(name -> values.put(name, List.of(named.get(name))));
        for (Field field : form.fields()) {
            if (field instanceof Field.Reference demanded && !values.containsKey(field.name())) {
                picker.only(demanded)
                        .ifPresent(one -> values.put(field.name(), List.of(one.value())));
            }
        }
        present.stream()
                .filter(words -> words.command() == form.command().type())
                .forEach(words -> words.put(values, context, address.id()));
        return new FormValues(values);
    }

    /** Where present words are those of one thing among many: the field by which it is picked. */
    Optional<String> picked(CommandForm form) {
        return present.stream()
                .filter(words -> words.command() == form.command().type())
                .flatMap(words -> words.picked().stream())
                .findFirst();
    }
}
