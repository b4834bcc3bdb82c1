package vn.giamsat.api.offer;

import org.jspecify.annotations.Nullable;

import vn.giamsat.command.AtAnyTime;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.inspection.command.CaseCondition;
import vn.giamsat.inspection.command.WhileCase;
import vn.giamsat.inspection.event.TimeLimit;
import vn.giamsat.view.casefile.CaseFileRow;
import vn.giamsat.view.casefile.CaseParts;
import vn.giamsat.view.finding.FindingState;

import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads the conditions of a case off its row, and off its parts once a command asks for them. */
final class CaseConditions implements MatterConditions {

    private final CaseFileRow file;
    private final Supplier<CaseParts> reading;
    private final UUID reader;
    private @Nullable CaseParts read;

    CaseConditions(CaseFileRow file, Supplier<CaseParts> reading, UUID reader) {
        this.file = file;
        this.reading = reading;
        this.reader = reader;
    }

    @Override
    public boolean accept(Class<? extends DomainCommand> command) {
        WhileCase asked = command.getAnnotation(WhileCase.class);
        return asked == null
                ? command.isAnnotationPresent(AtAnyTime.class)
                : Stream.of(asked.value()).allMatch(this::holds);
    }

    private boolean holds(CaseCondition condition) {
        return switch (condition) {
            case FILE_OPEN -> file.filing().closing() == null;
            case FILE_CLOSED -> file.filing().closing() != null;
            case NOT_ARCHIVED -> file.filing().archiving() == null;
            case IN_FIELDWORK -> !isConcluded() && !isReported();
            case NOT_ANNOUNCED -> file.clock().announcement() == null;
            case WITHOUT_SELF_REPORT -> !hasSelfReport();
            case WITH_SELF_REPORT -> hasSelfReport();
            case EXTENDABLE -> isExtendable();
            case WITH_DRAFT_REPORT -> !file.reporting().drafts().isEmpty();
            case READY_TO_REPORT -> isVisit() || isAdopted();
            case REPORTED -> !isConcluded() && isReported();
            case READY_TO_CONCLUDE -> !isConcluded() && (isVisit() || isReported());
            case CONCLUDED -> isConcluded();
            case NOTICE_TO_DELIVER ->
                    file.filing().closing() == null || !file.outcome().hasReachedAll();
            case WITH_CORRECTION_TO_DELIVER ->
                    file.outcome().noticeReached().contains(file.matter().subject())
                            && !file.outcome()
                                    .correctionsToDeliver(file.matter().subject())
                                    .isEmpty();
            case READY_TO_CLOSE -> isConcluded() ? file.outcome().delivery() != null : isVisit();
            case WITH_EXAMINED_MEMBER,
                    WITH_EVIDENCE,
                    WITH_STANDING_FINDING,
                    WITH_DRAFT_FINDING,
                    WITH_FINDING_TO_REVIEW,
                    WITH_FINDING_TO_SHOW,
                    WITH_SIGN_TO_ESCALATE ->
                    holdsOf(parts(), condition);
        };
    }

    private boolean holdsOf(CaseParts parts, CaseCondition condition) {
        return switch (condition) {
            case WITH_EXAMINED_MEMBER -> parts.haveMember();
            case WITH_EVIDENCE -> parts.haveEvidence();
            case WITH_STANDING_FINDING -> parts.haveStandingFinding();
            case WITH_DRAFT_FINDING -> parts.haveFinding(FindingState.DRAFT);
            case WITH_FINDING_TO_REVIEW -> parts.haveFindingToReviewBy(reader);
            case WITH_FINDING_TO_SHOW -> parts.haveFinding(FindingState.APPROVED);
            case WITH_SIGN_TO_ESCALATE -> parts.haveSignToEscalate();
            default -> throw new IllegalArgumentException("not about a part: " + condition);
        };
    }

    private CaseParts parts() {
        if (read == null) {
            read = reading.get();
        }
        return read;
    }

    private boolean isConcluded() {
        return file.outcome().conclusion() != null;
    }

    private boolean isVisit() {
        return !file.matter().kind().isFormal();
    }

    private boolean isReported() {
        return file.reporting().report() != null && file.reporting().returnedForMoreWork() == null;
    }

    private boolean isAdopted() {
        return file.reporting().isAdopted();
    }

    private boolean hasSelfReport() {
        return file.fieldwork().selfReport() != null
                && file.fieldwork().selfReportReturned() == null;
    }

    private boolean isExtendable() {
        TimeLimit limit = file.clock().timeLimit();
        return limit != null
                && file.clock().clockStartedOn() != null
                && file.clock().extensionDays() < limit.extensionCap();
    }
}
