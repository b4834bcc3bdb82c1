package vn.giamsat.rule;

/** A rule the write side keeps: its name is the error code, its sentence says what holds. */
public interface Rule {

    String name();

    /** The rule in English, as a sentence that ends with a full stop. */
    String sentence();
}
