package vn.giamsat.api.security;

import static vn.giamsat.api.security.AggregatePermissions.with;
import static vn.giamsat.api.security.Relationship.CLERK;
import static vn.giamsat.api.security.Relationship.ISSUER;
import static vn.giamsat.api.security.Relationship.POLICY;
import static vn.giamsat.api.security.Relationship.SECRETARY;
import static vn.giamsat.api.security.Relationship.UNIT_OFFICER;

import static java.util.Map.entry;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.inspection.command.*;
import vn.giamsat.inspection.command.DeliverCorrection;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The delegation does the work of a case, and only the issuing body decides on it. */
final class InspectionPermissions implements AggregatePermissions<InspectionCommand> {

    private static final Map<Class<? extends InspectionCommand>, Set<Relationship>> TABLE =
            Map.ofEntries(
                    entry(OpenInspection.class, with(HEADS, ISSUER, CLERK, POLICY)),
                    entry(AnnounceInspection.class, with(HEADS, CLERK)),
                    entry(ReceiveSelfReport.class, with(HEADS, CLERK)),
                    entry(ReturnSelfReport.class, HEADS),
                    entry(RequestSupplement.class, DELEGATION),
                    entry(ReceiveSupplement.class, with(DELEGATION, CLERK)),
                    entry(HoldSession.class, with(DELEGATION, CLERK)),
                    entry(NameExaminedMember.class, with(HEADS, ISSUER, CLERK)),
                    entry(WithdrawExaminedMember.class, with(HEADS, ISSUER, CLERK)),
                    entry(AddEvidence.class, with(DELEGATION, CLERK)),
                    entry(WithdrawEvidence.class, DELEGATION),
                    entry(RecordFinding.class, with(DELEGATION, CLERK)),
                    entry(SubmitFindingForReview.class, DELEGATION),
                    entry(ApproveFinding.class, DELEGATION),
                    entry(ReturnFinding.class, DELEGATION),
                    entry(ShowFindingToUnit.class, HEADS),
                    entry(AmendFinding.class, DELEGATION),
                    entry(WithdrawFinding.class, DELEGATION),
                    entry(RecordUpwardRequest.class, with(DELEGATION, CLERK, UNIT_OFFICER)),
                    entry(PrepareDraftReport.class, HEADS),
                    // the unit convenes, chairs and minutes the conference
                    entry(HoldAdoptionConference.class, with(HEADS, CLERK, UNIT_OFFICER)),
                    entry(RecordOralRemarks.class, with(HEADS, CLERK)),
                    entry(ReportToIssuer.class, HEADS),
                    // what only the issuing body decides
                    entry(AdjustInspection.class, Set.of(ISSUER)),
                    entry(ExtendInspection.class, Set.of(ISSUER)),
                    entry(BindTimeLimit.class, Set.of(ISSUER)),
                    entry(CountDueDate.class, Set.of(POLICY)),
                    entry(ReturnForMoreWork.class, Set.of(ISSUER)),
                    entry(IssueConclusion.class, Set.of(ISSUER)),
                    entry(CorrectConclusion.class, Set.of(ISSUER)),
                    entry(DeliverNotice.class, OFFICE),
                    entry(DeliverCorrection.class, OFFICE),
                    entry(DirectSuperior.class, Set.of(ISSUER)),
                    entry(EscalateInspection.class, Set.of(ISSUER)),
                    // the file
                    entry(CloseCaseFile.class, with(HEADS, CLERK)),
                    entry(ArchiveCaseFile.class, Set.of(CLERK)),
                    entry(AppendLatePaper.class, Set.of(SECRETARY, CLERK)));

    @Override
    public Class<InspectionCommand> family() {
        return InspectionCommand.class;
    }

    @Override
    public Map<Class<? extends InspectionCommand>, Set<Relationship>> table() {
        return TABLE;
    }

    @Override
    public Optional<Matter> matterAt(
            Class<? extends DomainCommand> command, UUID id, MatterLookup matters) {
        // a new case is not there yet: who may open it is somebody of its delegation
        return command == OpenInspection.class
                ? matters.ofDelegation(id)
                : matters.ofInspection(id);
    }

    @Override
    public Optional<Matter> matterOf(InspectionCommand command, MatterLookup matters) {
        UUID id =
                command instanceof OpenInspection opened
                        ? opened.delegation().value()
                        : command.inspection().value();
        return matterAt(command.getClass(), id, matters);
    }
}
