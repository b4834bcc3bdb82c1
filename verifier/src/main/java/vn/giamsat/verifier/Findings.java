package vn.giamsat.verifier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Findings as they are made; of one kind only so many are told one by one, the rest is counted. */
final class Findings {

    static final int TOLD_OF_A_KIND = 1_000;

    private final List<Finding> told = new ArrayList<>();
    private final Map<FindingKind, Integer> ofKind = new EnumMap<>(FindingKind.class);
    private long untold;

    void add(Finding finding) {
        if (ofKind.merge(finding.kind(), 1, Integer::sum) <= TOLD_OF_A_KIND) {
            told.add(finding);
        } else {
            untold++;
        }
    }

    List<Finding> told() {
        return told;
    }

    long untold() {
        return untold;
    }
}
