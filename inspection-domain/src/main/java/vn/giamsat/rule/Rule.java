package vn.giamsat.rule;

import java.util.List;

/** A rule the write side keeps: its name is the error code, its sentence says what holds. */
public interface Rule {

    String name();

    /** The rule in English, as a sentence that ends with a full stop. */
    String sentence();

    /**
     * The fields it speaks of, as paths in a command, in the order in which to look for them: which
     * of them a command has depends on the command. Empty when the rule is about a state.
     */
    List<String> fields();
}
