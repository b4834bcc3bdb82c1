package vn.giamsat.verifier.report;

import java.util.List;

/**
 * What lies beyond the checkpoint or beside the log: lines of events that no checkpoint covers yet,
 * and files that belong to no log. Nothing was proved of them, and so they are named.
 */
public record Beside(long lines, List<String> files) {

    public static final Beside NOTHING = new Beside(0, List.of());

    public Beside {
        files = List.copyOf(files);
    }

    /** The same with these lines as well. */
    public Beside and(long more) {
        return new Beside(lines + more, files);
    }
}
