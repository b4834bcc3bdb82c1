package vn.giamsat.api.page.inspectioncase;

import static vn.giamsat.view.casefile.CaseStage.ADOPTED;
import static vn.giamsat.view.casefile.CaseStage.ANNOUNCED;
import static vn.giamsat.view.casefile.CaseStage.ARCHIVED;
import static vn.giamsat.view.casefile.CaseStage.AT_WORK;
import static vn.giamsat.view.casefile.CaseStage.CLOSED;
import static vn.giamsat.view.casefile.CaseStage.CONCLUDED;
import static vn.giamsat.view.casefile.CaseStage.DELIVERED;
import static vn.giamsat.view.casefile.CaseStage.DRAFTED;
import static vn.giamsat.view.casefile.CaseStage.OPENED;
import static vn.giamsat.view.casefile.CaseStage.REPORTED;
import static vn.giamsat.view.casefile.CaseStage.SELF_REPORT_RECEIVED;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.page.inspectioncase.ProcedureStep.State;
import vn.giamsat.view.casefile.CaseFile;
import vn.giamsat.view.casefile.CaseFileRow;
import vn.giamsat.view.casefile.CaseStage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The procedure as a map of one case: what is done and when, what is next, what the record passed
 * over. Preparing, conducting and ending are the three steps of Hướng dẫn 02-HD/UBKTTW.
 */
final class ProcedureSteps {

    /** What a delegation drafts and reports before the notice is its inner work. */
    private static final Set<CaseStage> INNER_WORK = Set.of(DRAFTED, REPORTED);

    private final CaseFileRow row;
    private final boolean inside;

    private ProcedureSteps(CaseFile file) {
        this.row = file.file();
        this.inside = file.inside();
    }

    static List<ProcedurePart> of(CaseFile file) {
        var steps = new ProcedureSteps(file);
        return List.of(
                steps.part("prepare", OPENED, ANNOUNCED),
                steps.part("conduct", SELF_REPORT_RECEIVED, AT_WORK, DRAFTED, ADOPTED),
                steps.part("end", REPORTED, CONCLUDED, DELIVERED, CLOSED, ARCHIVED));
    }

    private ProcedurePart part(String name, CaseStage... stages) {
        return new ProcedurePart(
                name, Stream.of(stages).filter(this::isTold).map(this::step).toList());
    }

    private boolean isTold(CaseStage stage) {
        return inside || !INNER_WORK.contains(stage);
    }

    private ProcedureStep step(CaseStage stage) {
        int times = times(stage);
        return new ProcedureStep(stage, state(stage, times), day(stage), times);
    }

    private State state(CaseStage stage, int times) {
        CaseStage reached = row.standing().stage();
        if (times > 0) {
            return State.DONE;
        }
        if (stage.compareTo(reached) <= 0) {
            return State.PASSED_OVER;
        }
        boolean next =
                Stream.of(CaseStage.values())
                        .filter(later -> later.compareTo(reached) > 0 && isTold(later))
                        .findFirst()
                        .filter(stage::equals)
                        .isPresent();
        return next ? State.NEXT : State.LATER;
    }

    private int times(CaseStage stage) {
        return switch (stage) {
            case OPENED -> 1;
            case ANNOUNCED -> once(row.clock().announcement());
            case SELF_REPORT_RECEIVED -> once(row.fieldwork().selfReport());
            case AT_WORK -> row.fieldwork().sessions().size();
            case DRAFTED -> row.reporting().drafts().size();
            case ADOPTED -> row.reporting().conferences().size();
            case REPORTED -> once(row.reporting().report());
            case CONCLUDED -> once(row.outcome().conclusion());
            case DELIVERED -> once(row.outcome().delivery());
            case CLOSED -> once(row.filing().closing());
            case ARCHIVED -> once(row.filing().archiving());
        };
    }

    private static int once(@Nullable Object fact) {
        return fact == null ? 0 : 1;
    }

    /** Of what was recorded several times the last day. */
    private @Nullable LocalDate day(CaseStage stage) {
        var clock = row.clock();
        var fieldwork = row.fieldwork();
        var reporting = row.reporting();
        var outcome = row.outcome();
        var filing = row.filing();
        return switch (stage) {
            case OPENED -> clock.openedOn();
            case ANNOUNCED ->
                    clock.announcement() == null ? null : clock.announcement().occurredOn();
            case SELF_REPORT_RECEIVED ->
                    fieldwork.selfReport() == null ? null : fieldwork.selfReport().occurredOn();
            case AT_WORK ->
                    fieldwork.sessions().isEmpty()
                            ? null
                            : fieldwork.sessions().getLast().occurredOn();
            case DRAFTED ->
                    reporting.drafts().isEmpty() ? null : reporting.drafts().getLast().occurredOn();
            case ADOPTED ->
                    reporting.conferences().isEmpty()
                            ? null
                            : reporting.conferences().getLast().occurredOn();
            case REPORTED -> reporting.report() == null ? null : reporting.report().occurredOn();
            case CONCLUDED ->
                    outcome.conclusion() == null ? null : outcome.conclusion().occurredOn();
            case DELIVERED -> outcome.delivery() == null ? null : outcome.delivery().occurredOn();
            case CLOSED -> filing.closing() == null ? null : filing.closing().occurredOn();
            case ARCHIVED -> filing.archiving() == null ? null : filing.archiving().occurredOn();
        };
    }
}
