package vn.giamsat.view.bitemporal;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.casefile.CaseFileRow;
import vn.giamsat.view.evidence.EvidenceRow;
import vn.giamsat.view.finding.FindingRow;
import vn.giamsat.view.followup.FollowUpRow;

import java.util.List;

/**
 * A case as it was known at one moment to have been on some day; no file when it was not open by
 * then. Late are the facts among those it is told of that were recorded on a later day than they
 * are of; left out those that were known and are of a later day, or build on one that is.
 */
public record BitemporalCase(
        @Nullable CaseFileRow file,
        List<FindingRow> findings,
        List<FollowUpRow> recommendations,
        List<EvidenceRow> evidence,
        List<BitemporalFact> late,
        List<BitemporalFact> leftOut) {}
