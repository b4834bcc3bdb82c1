package vn.giamsat.api.problem;

/**
 * What is wrong with one field: its path in the body, as {@code members[0].person.name}, and why.
 */
public record FieldProblem(String path, FieldFault fault) {}
