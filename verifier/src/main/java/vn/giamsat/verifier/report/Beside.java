package vn.giamsat.verifier.report;

import java.util.List;
import java.util.Set;

/**
 * What lies beyond the checkpoint or beside the log: lines of events that no checkpoint covers yet,
 * files that belong to no log, and evidence, by its hash, that no event speaks of. Nothing was
 * proved of them, and so they are named.
 */
public record Beside(long lines, List<String> files, List<String> evidence) {

    public static final Beside NOTHING = new Beside(0, List.of(), List.of());

    public Beside {
        files = List.copyOf(files);
        evidence = List.copyOf(evidence);
    }

    /** The same with these lines as well. */
    public Beside and(long more) {
        return new Beside(lines + more, files, evidence);
    }

    /** The same without the evidence that events speak of. */
    public Beside without(Set<String> named) {
        return new Beside(
                lines, files, evidence.stream().filter(each -> !named.contains(each)).toList());
    }
}
