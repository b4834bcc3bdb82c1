package vn.giamsat.view.casefile;

import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.view.evidence.EvidenceRow;
import vn.giamsat.view.evidence.EvidenceSource;
import vn.giamsat.view.examinedmember.ExaminedMemberRow;
import vn.giamsat.view.finding.FindingRow;
import vn.giamsat.view.finding.FindingState;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a case holds that a command may name; escalated are the findings that led elsewhere. */
public record CaseParts(
        List<FindingRow> findings,
        List<EvidenceRow> evidence,
        List<ExaminedMemberRow> members,
        Set<UUID> escalated) {

    private static final Set<FindingState> APPROVED =
            Set.of(FindingState.APPROVED, FindingState.SHOWN);

    public boolean haveMember() {
        return members.stream().anyMatch(member -> member.withdrawnBecause() == null);
    }

    public boolean haveEvidence() {
        return evidence.stream()
                .anyMatch(
                        piece ->
                                piece.origin().source() == EvidenceSource.EVIDENCE
                                        && piece.withdrawnBecause() == null);
    }

    public boolean haveStandingFinding() {
        return findings.stream().anyMatch(one -> one.status().state() != FindingState.WITHDRAWN);
    }

    public boolean haveFinding(FindingState state) {
        return findings.stream().anyMatch(one -> one.status().state() == state);
    }

    /** Nobody reviews a finding of their own. */
    public boolean haveFindingToReviewBy(UUID reader) {
        return findings.stream()
                .anyMatch(
                        one ->
                                one.status().state() == FindingState.IN_REVIEW
                                        && !one.writtenBy().authors().contains(reader.toString()));
    }

    public boolean haveSignToEscalate() {
        return findings.stream()
                .anyMatch(
                        one ->
                                one.words().kind() == FindingKind.SIGN_OF_VIOLATION
                                        && APPROVED.contains(one.status().state())
                                        && !escalated.contains(one.finding()));
    }
}
