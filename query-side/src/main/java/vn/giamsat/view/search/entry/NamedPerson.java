package vn.giamsat.view.search.entry;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Person;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person as a record names them: by name, with the posts held then. */
final class NamedPerson {

    private NamedPerson() {}

    static String of(Person person) {
        return Stream.concat(Stream.of(person.name()), person.posts().stream())
                .collect(Collectors.joining(", "));
    }

    static @Nullable String ofNullable(@Nullable Person person) {
        return person == null ? null : of(person);
    }
}
