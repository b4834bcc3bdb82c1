package vn.giamsat.api.problem;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field: its path in the body, as {@code members[0].person.name}, and why;
 * where one character is at fault, the place of it; of a file, the line, counted from 1.
 */
public record FieldProblem(
        String path, FieldFault fault, @Nullable CharacterPlace place, @Nullable Integer line) {

    public FieldProblem(String path, FieldFault fault) {
        this(path, fault, null, null);
    }

    public FieldProblem(String path, FieldFault fault, @Nullable CharacterPlace place) {
        this(path, fault, place, null);
    }

    /** The same in a file. */
    public FieldProblem at(String pathInFile, @Nullable Integer lineInFile) {
        return new FieldProblem(pathInFile, fault, place, lineInFile);
    }
}
