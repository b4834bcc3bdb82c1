package vn.giamsat.view.search.words;

/** A piece of shown text, as it was written; found when it is what was searched for. */
public record Segment(String text, boolean found) {}
