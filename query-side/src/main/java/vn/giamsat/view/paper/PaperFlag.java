package vn.giamsat.view.paper;

/** What the register points out of a number; nothing of it refuses the paper. */
public enum PaperFlag {
    /** numbers before this one are not recorded */
    NUMBERS_MISSING_BEFORE,
    /** another paper of the series has the number */
    NUMBER_TAKEN_TWICE,
    /** the symbol is that of another body: 15-CT/TW of a provincial committee */
    SYMBOL_OF_ANOTHER_BODY
}
