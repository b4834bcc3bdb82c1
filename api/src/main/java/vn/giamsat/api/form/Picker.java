package vn.giamsat.api.form;

import vn.giamsat.api.form.reference.Option;
import vn.giamsat.api.form.reference.References;
import vn.giamsat.field.ReferenceKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be picked in one form, by one reader. */
final class Picker {

    private final Map<ReferenceKind, References> kinds;
    private final References.Question question;

    Picker(Map<ReferenceKind, References> kinds, References.Question question) {
        this.kinds = kinds;
        this.question = question;
    }

    boolean isSearched(ReferenceKind kind) {
        return references(kind).isSearched();
    }

    /** What was chosen stays in the list, whatever is looked for. */
    List<Option> options(ReferenceKind kind, String words, List<String> chosen) {
        References references = references(kind);
        List<Option> options = new ArrayList<>();
        if (references.isSearched()) {
            options.addAll(references.named(chosen, question));
        }
        references.offered(question.with(words)).stream()
                .filter(one -> options.stream().noneMatch(o -> o.value().equals(one.value())))
                .forEach(options::add);
        return options;
    }

    /** What must be picked, where there is nothing else to pick. */
    Optional<Option> only(Field.Reference field) {
        if (field.optional() || field.many() || isSearched(field.kind())) {
            return Optional.empty();
        }
        List<Option> options = options(field.kind(), "", List.of());
        return options.size() == 1 ? Optional.of(options.getFirst()) : Optional.empty();
    }

    private References references(ReferenceKind kind) {
        References references = kinds.get(kind);
        if (references == null) {
            throw new IllegalStateException("Nothing offers a " + kind);
        }
        return references;
    }
}
