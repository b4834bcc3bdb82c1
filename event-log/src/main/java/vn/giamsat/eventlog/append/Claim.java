package vn.giamsat.eventlog.append;

/**
 * A value that only one aggregate may hold, within a space of such values: a document number among
 * document numbers.
 */
public record Claim(String space, String key) {}
