package vn.giamsat.api.form.reference;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.field.ReferenceKind;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Offers the things of one kind that can be picked in a form. Only what the reader may see and what
 * is eligible as far as that can be seen, so that nobody types an identity.
 */
public interface References {

    /** As many as are read at a glance. */
    int MOST = 12;

    Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    ReferenceKind kind();

    /** In the order in which people look for them; of many, the first that have the words. */
    List<Option> offered(Question question);

    /** Whether there are so many that they are looked for by words. */
    default boolean isSearched() {
        return false;
    }

    /** What these are called that were chosen before, whatever the words are now. */
    default List<Option> named(List<String> values, Question question) {
        return offered(question).stream().filter(o -> values.contains(o.value())).toList();
    }

    /** What was chosen, as an identity; null when it is none. */
    static @Nullable UUID id(String value) {
        return ID.matcher(value).matches() ? UUID.fromString(value) : null;
    }

    /** What was chosen before, each found by its identity. */
    static List<Option> found(List<String> values, Function<UUID, Optional<Option>> finder) {
        return values.stream()
                .map(References::id)
                .filter(Objects::nonNull)
                .map(finder)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Who asks, in the form of which command, about which matter; the matter is null while it is
     * yet to be.
     */
    record Question(
            ReadContext context,
            Class<? extends DomainCommand> command,
            @Nullable UUID matter,
            String words,
            Locale locale) {

        public Question with(String other) {
            return new Question(context, command, matter, other, locale);
        }
    }
}
