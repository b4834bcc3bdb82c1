package vn.giamsat.view.search.index;

/** A word that stands in something that can be found; not who may find it. */
public record SearchWordRow(String word) {}
