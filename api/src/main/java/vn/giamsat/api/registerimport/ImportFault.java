package vn.giamsat.api.registerimport;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.problem.FieldProblem;

import java.util.Map;

/**
 * What is wrong in one cell: either a field of the command is at fault, or something that only the
 * table can say. The column is null where the line as a whole is meant.
 */
record ImportFault(
        @Nullable ImportColumn column,
        @Nullable FieldProblem field,
        String key,
        Map<String, String> facts) {

    static ImportFault of(ImportColumn column, String key, Map<String, String> facts) {
        return new ImportFault(column, null, "fault." + key, facts);
    }

    static ImportFault of(ImportColumn column, String key) {
        return of(column, key, Map.of());
    }

    static ImportFault of(@Nullable ImportColumn column, FieldProblem field) {
        return new ImportFault(column, field, "", Map.of());
    }
}
