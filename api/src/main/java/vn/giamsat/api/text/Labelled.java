package vn.giamsat.api.text;

/** One component of a row in words. */
public record Labelled(String label, String value) {}
