package vn.giamsat.api.offer;

import static vn.giamsat.api.offer.CaseTrial.FILE;
import static vn.giamsat.api.offer.CaseTrial.NOW;
import static vn.giamsat.api.offer.CaseTrial.TODAY;
import static vn.giamsat.api.offer.CaseTrial.WORDS;

import org.jspecify.annotations.Nullable;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.event.DocumentType;
import vn.giamsat.recommendation.command.AcceptResponse;
import vn.giamsat.recommendation.command.AcceptResponseInPart;
import vn.giamsat.recommendation.command.AcknowledgeRecommendation;
import vn.giamsat.recommendation.command.AskExtension;
import vn.giamsat.recommendation.command.AssignFollowUpOfficer;
import vn.giamsat.recommendation.command.CloseByAuthority;
import vn.giamsat.recommendation.command.CloseRecommendation;
import vn.giamsat.recommendation.command.GrantExtension;
import vn.giamsat.recommendation.command.OpenRecommendation;
import vn.giamsat.recommendation.command.PlanRemediation;
import vn.giamsat.recommendation.command.RefuseExtension;
import vn.giamsat.recommendation.command.RejectResponse;
import vn.giamsat.recommendation.command.ReopenRecommendation;
import vn.giamsat.recommendation.command.ReportProgress;
import vn.giamsat.recommendation.command.SendReminder;
import vn.giamsat.recommendation.command.SetDueDate;
import vn.giamsat.recommendation.command.SubmitResponse;
import vn.giamsat.recommendation.command.WithdrawResponse;
import vn.giamsat.recommendation.event.AuthorityGround;
import vn.giamsat.recommendation.event.ExtensionAsked;
import vn.giamsat.recommendation.event.ResponseSubmitted;
import vn.giamsat.value.AccountId;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.RecommendationId;
import vn.giamsat.value.UnitId;
import vn.giamsat.view.followup.FollowUpRow;
import vn.giamsat.view.followup.FollowUpView;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A recommendation on the bench, opened with a due date or without one. */
record RecommendationTrial(AggregateBench bench, @Nullable LocalDate due) implements MatterTrial {

    private static final RecommendationId ID = new RecommendationId(new UUID(0x7000L, 20));

    @Override
    public OpenRecommendation opening() {
        return new OpenRecommendation(
                ID,
                new InspectionId(new UUID(0x7000L, 21)),
                new DelegationId(new UUID(0x7000L, 22)),
                new UnitId(new UUID(0x7000L, 23)),
                "R1",
                WORDS,
                due,
                null,
                List.of(),
                CaseTrial.paper(DocumentType.NOTICE, "415"),
                TODAY);
    }

    @Override
    public RecommendationConditions conditions(UUID reader) {
        return new RecommendationConditions(row());
    }

    private FollowUpRow row() {
        return bench.rows(FollowUpView.VIEW).getFirst();
    }

    private UUID fresh() {
        return new UUID(0x7003L, bench.events().size());
    }

    private LocalDate later() {
        LocalDate now = row().due().dueOn();
        return (now == null ? TODAY : now).plusDays(10);
    }

    @Override
    public Stream<DomainCommand> questions() {
        return Stream.of(work(), answers(), extensions(), ends()).flatMap(some -> some);
    }

    private Stream<DomainCommand> work() {
        return Stream.of(
                new AssignFollowUpOfficer(ID, null, new AccountId(fresh()), "Lê Thị Hoa", NOW),
                new SetDueDate(ID, null, later(), WORDS, null, NOW),
                new AcknowledgeRecommendation(ID, null, null, NOW),
                new PlanRemediation(ID, null, WORDS, null, List.of(), NOW),
                new ReportProgress(ID, null, WORDS, List.of(), NOW),
                new SubmitResponse(ID, null, fresh(), WORDS, null, List.of(FILE), NOW),
                new SendReminder(ID, null, null, WORDS, NOW));
    }

    private Stream<DomainCommand> answers() {
        ResponseSubmitted waiting = row().answers().results().waitingResponse();
        UUID response = waiting == null ? fresh() : waiting.response();
        return Stream.of(
                new WithdrawResponse(ID, null, response, WORDS, NOW),
                new RejectResponse(ID, null, response, WORDS, NOW),
                new AcceptResponseInPart(ID, null, response, WORDS, WORDS, NOW),
                new AcceptResponse(ID, null, response, null, NOW));
    }

    private Stream<DomainCommand> extensions() {
        ExtensionAsked waiting = row().due().waitingExtension();
        UUID request = waiting == null ? fresh() : waiting.request();
        return Stream.of(
                new AskExtension(ID, null, fresh(), later(), WORDS, null, NOW),
                new RefuseExtension(ID, null, request, WORDS, NOW),
                new GrantExtension(ID, null, request, later(), null, null, NOW));
    }

    private static Stream<DomainCommand> ends() {
        return Stream.of(
                new CloseRecommendation(ID, null, null, NOW),
                new CloseByAuthority(ID, null, AuthorityGround.BASIS_REPLACED, WORDS, null, NOW),
                new ReopenRecommendation(ID, null, WORDS, NOW));
    }
}
