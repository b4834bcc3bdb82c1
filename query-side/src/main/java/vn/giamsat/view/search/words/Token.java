package vn.giamsat.view.search.words;

/** A word as it is searched, without accents, and where it stands in the text it was read from. */
public record Token(String plain, int from, int to) {}
