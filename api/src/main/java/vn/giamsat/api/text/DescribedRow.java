package vn.giamsat.api.text;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A row as it was, in words: what it is called, where it is shown now, and what it says. */
public record DescribedRow(String title, @Nullable String page, List<Labelled> facts) {}
