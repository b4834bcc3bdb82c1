package vn.giamsat.verifier.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Findings as they are made; of one kind only so many are told one by one, the rest is counted. */
public final class AuditFindings {

    public static final int TOLD_OF_A_KIND = 1_000;

    private final List<AuditFinding> told = new ArrayList<>();
    private final Map<AuditFindingKind, Integer> ofKind = new EnumMap<>(AuditFindingKind.class);
    private long untold;

    public void add(AuditFinding finding) {
        if (ofKind.merge(finding.kind(), 1, Integer::sum) <= TOLD_OF_A_KIND) {
            told.add(finding);
        } else {
            untold++;
        }
    }

    public List<AuditFinding> told() {
        return told;
    }

    public long untold() {
        return untold;
    }
}
