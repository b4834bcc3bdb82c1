package vn.giamsat.api.problem;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field: its path in the body, as {@code members[0].person.name}, and why;
 * where one character is at fault, the place of it.
 */
public record FieldProblem(String path, FieldFault fault, @Nullable CharacterPlace place) {

    public FieldProblem(String path, FieldFault fault) {
        this(path, fault, null);
    }
}
