package vn.giamsat.verifier.report;

/** What the program answers to other programs; of several, the first in this order. */
public enum ExitCode {
    SIGNATURE(12),
    INCONSISTENT(13),
    POLICY(14),
    LEAF(10),
    ORDER(15),
    UNLOGGED(16),
    TREE(11),
    EVIDENCE(17),
    STATES(18),
    UNREADABLE(20),
    NOT_KNOWN(19),
    USAGE(64),
    OK(0);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
