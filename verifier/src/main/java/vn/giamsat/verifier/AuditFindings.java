package vn.giamsat.verifier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Findings as they are made; of one kind only so many are told one by one, the rest is counted. */
final class AuditFindings {

    static final int TOLD_OF_A_KIND = 1_000;

    private final List<AuditFinding> told = new ArrayList<>();
    private final Map<AuditFindingKind, Integer> ofKind = new EnumMap<>(AuditFindingKind.class);
    private long untold;

    void add(AuditFinding finding) {
        if (ofKind.merge(finding.kind(), 1, Integer::sum) <= TOLD_OF_A_KIND) {
            told.add(finding);
        } else {
            untold++;
        }
    }

    List<AuditFinding> told() {
        return told;
    }

    long untold() {
        return untold;
    }
}
