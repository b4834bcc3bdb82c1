package vn.giamsat.api.offer;

import org.jspecify.annotations.Nullable;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.event.Person;
import vn.giamsat.inspection.command.AddEvidence;
import vn.giamsat.inspection.command.AdjustInspection;
import vn.giamsat.inspection.command.AmendFinding;
import vn.giamsat.inspection.command.AnnounceInspection;
import vn.giamsat.inspection.command.AppendLatePaper;
import vn.giamsat.inspection.command.ApproveFinding;
import vn.giamsat.inspection.command.ArchiveCaseFile;
import vn.giamsat.inspection.command.BindTimeLimit;
import vn.giamsat.inspection.command.CloseCaseFile;
import vn.giamsat.inspection.command.CorrectConclusion;
import vn.giamsat.inspection.command.CountDueDate;
import vn.giamsat.inspection.command.DeliverCorrection;
import vn.giamsat.inspection.command.DeliverNotice;
import vn.giamsat.inspection.command.DirectSuperior;
import vn.giamsat.inspection.command.EscalateInspection;
import vn.giamsat.inspection.command.ExtendInspection;
import vn.giamsat.inspection.command.HoldAdoptionConference;
import vn.giamsat.inspection.command.HoldSession;
import vn.giamsat.inspection.command.IssueConclusion;
import vn.giamsat.inspection.command.NameExaminedMember;
import vn.giamsat.inspection.command.OpenInspection;
import vn.giamsat.inspection.command.PrepareDraftReport;
import vn.giamsat.inspection.command.ReceiveSelfReport;
import vn.giamsat.inspection.command.ReceiveSupplement;
import vn.giamsat.inspection.command.RecordFinding;
import vn.giamsat.inspection.command.RecordOralRemarks;
import vn.giamsat.inspection.command.RecordUpwardRequest;
import vn.giamsat.inspection.command.ReportToIssuer;
import vn.giamsat.inspection.command.RequestSupplement;
import vn.giamsat.inspection.command.ReturnFinding;
import vn.giamsat.inspection.command.ReturnForMoreWork;
import vn.giamsat.inspection.command.ReturnSelfReport;
import vn.giamsat.inspection.command.ShowFindingToUnit;
import vn.giamsat.inspection.command.SubmitFindingForReview;
import vn.giamsat.inspection.command.WithdrawEvidence;
import vn.giamsat.inspection.command.WithdrawExaminedMember;
import vn.giamsat.inspection.command.WithdrawFinding;
import vn.giamsat.inspection.event.AnnouncementMode;
import vn.giamsat.inspection.event.ConclusionCorrected;
import vn.giamsat.inspection.event.ConferenceOutcome;
import vn.giamsat.inspection.event.FindingContent;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.inspection.event.InspectionEscalated;
import vn.giamsat.inspection.event.PaperKind;
import vn.giamsat.inspection.event.SessionType;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.UnitId;
import vn.giamsat.view.casefile.CaseFileRow;
import vn.giamsat.view.casefile.CaseFileView;
import vn.giamsat.view.casefile.CaseParts;
import vn.giamsat.view.evidence.EvidenceRow;
import vn.giamsat.view.evidence.EvidenceView;
import vn.giamsat.view.examinedmember.ExaminedMemberRow;
import vn.giamsat.view.examinedmember.ExaminedMemberView;
import vn.giamsat.view.finding.FindingRow;
import vn.giamsat.view.finding.FindingView;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A case on the bench: formal with a limit, formal without one, or a visit. */
record CaseTrial(AggregateBench bench, CaseKind kind, @Nullable String rule)
        implements MatterTrial {

    static final LocalDate TODAY = LocalDate.of(2024, 7, 20);
    static final Occasion NOW = Occasion.on(TODAY);
    static final EvidenceFile FILE =
            new EvidenceFile("ab".repeat(32), 1024, "application/pdf", "bien-ban.pdf");
    static final String WORDS = "theo ý kiến của cấp ban hành";

    private static final InspectionId ID = new InspectionId(new UUID(0x7000L, 1));
    private static final UnitId SUBJECT = new UnitId(new UUID(0x7000L, 2));
    private static final UnitId SUPERIOR = new UnitId(new UUID(0x7000L, 3));
    private static final Person LEADER = new Person("Phạm Văn Bốn", List.of(), null);

    static Document paper(DocumentType type, String number) {
        return new Document(type, "Tỉnh ủy", null, number, null, TODAY, null);
    }

    @Override
    public OpenInspection opening() {
        return new OpenInspection(
                ID,
                new DelegationId(new UUID(0x7000L, 4)),
                SUBJECT,
                kind,
                "Công tác dân vận",
                List.of(),
                null,
                rule,
                null,
                NOW);
    }

    @Override
    public CaseConditions conditions(UUID reader) {
        Set<UUID> escalated =
                bench.events().stream()
                        .map(recorded -> recorded.event())
                        .filter(InspectionEscalated.class::isInstance)
                        .flatMap(event -> ((InspectionEscalated) event).findings().stream())
                        .collect(Collectors.toSet());
        var parts =
                new CaseParts(
                        findings(),
                        bench.rows(new EvidenceView()),
                        bench.rows(ExaminedMemberView.VIEW),
                        escalated);
        return new CaseConditions(file(), () -> parts, reader);
    }

    private CaseFileRow file() {
        return bench.rows(new CaseFileView()).getFirst();
    }

    private List<FindingRow> findings() {
        return bench.rows(FindingView.VIEW);
    }

    /** A new id for each question after each event. */
    private UUID fresh() {
        return new UUID(0x7001L, bench.events().size());
    }

    private Stream<UUID> or(Stream<UUID> known) {
        return Stream.concat(known, Stream.of(fresh()));
    }

    @Override
    public Stream<DomainCommand> questions() {
        return Stream.of(course(), fieldwork(), parts(), report(), result(), file(fresh()))
                .flatMap(some -> some);
    }

    private Stream<DomainCommand> course() {
        return Stream.of(
                new AnnounceInspection(
                        ID,
                        null,
                        AnnouncementMode.ONLINE,
                        null,
                        paper(DocumentType.DECISION, "1377"),
                        paper(DocumentType.PLAN, "210"),
                        List.of(),
                        null,
                        NOW),
                new ReceiveSelfReport(ID, null, null, List.of(), NOW),
                new ReturnSelfReport(ID, null, WORDS, NOW),
                new RequestSupplement(ID, null, fresh(), PaperKind.EXPLANATION, WORDS, null, NOW),
                new ReceiveSupplement(
                        ID, null, null, PaperKind.EXPLANATION, WORDS, null, List.of(), NOW),
                new AdjustInspection(ID, null, "Chủ đề " + fresh(), null, null, WORDS, NOW),
                new ExtendInspection(ID, null, 4, null, WORDS, NOW),
                new ExtendInspection(ID, null, 1, null, WORDS, NOW),
                new CountDueDate(ID, null),
                new BindTimeLimit(ID, null, null, 1_000 + bench.events().size(), null, WORDS, NOW));
    }

    private Stream<DomainCommand> fieldwork() {
        UUID id = fresh();
        return Stream.of(
                new HoldSession(
                        ID, null, id, SessionType.SITE_VISIT, "xã", null, List.of(), null, NOW),
                new NameExaminedMember(ID, null, id, "Nguyễn Văn A", List.of(), null, null, NOW),
                new AddEvidence(ID, null, id, FILE, WORDS, null, null),
                finding(id, FindingKind.SIGN_OF_VIOLATION),
                finding(id, FindingKind.LIMITATION),
                new RecordUpwardRequest(ID, null, id, null, null, WORDS, null, NOW),
                new RecordOralRemarks(ID, null, LEADER, WORDS, List.of(), NOW));
    }

    private static RecordFinding finding(UUID id, FindingKind kind) {
        return new RecordFinding(ID, null, id, kind, says(WORDS), null, List.of(), NOW);
    }

    private static FindingContent says(String text) {
        return new FindingContent(null, text, null, null, null, null, null);
    }

    private Stream<DomainCommand> parts() {
        Stream<DomainCommand> evidence =
                or(bench.rows(new EvidenceView()).stream()
                                .map(EvidenceRow::evidence)
                                .filter(Objects::nonNull))
                        .map(one -> new WithdrawEvidence(ID, null, one, WORDS));
        Stream<DomainCommand> members =
                or(bench.rows(ExaminedMemberView.VIEW).stream().map(ExaminedMemberRow::member))
                        .map(one -> new WithdrawExaminedMember(ID, null, one, WORDS));
        Stream<DomainCommand> findings =
                or(findings().stream().map(FindingRow::finding)).flatMap(this::ofFinding);
        return Stream.of(evidence, members, findings).flatMap(some -> some);
    }

    private Stream<DomainCommand> ofFinding(UUID id) {
        return Stream.of(
                new SubmitFindingForReview(ID, null, id),
                new ApproveFinding(ID, null, id, null),
                new ReturnFinding(ID, null, id, WORDS),
                new ShowFindingToUnit(ID, null, id),
                new AmendFinding(
                        ID, null, id, FindingKind.SIGN_OF_VIOLATION, says("Sửa " + fresh()), WORDS),
                new WithdrawFinding(ID, null, id, WORDS),
                escalation(id));
    }

    private EscalateInspection escalation(UUID finding) {
        return new EscalateInspection(
                ID,
                null,
                new DelegationId(fresh()),
                new InspectionId(fresh()),
                List.of(finding),
                null,
                WORDS,
                new Issuer("Ban Thường vụ", null, null),
                NOW);
    }

    private Stream<DomainCommand> report() {
        int latest = Math.max(1, file().reporting().drafts().size());
        return Stream.of(
                new PrepareDraftReport(ID, null, WORDS, null, NOW),
                conference(latest, ConferenceOutcome.TO_BE_HELD_AGAIN),
                conference(latest, ConferenceOutcome.ADOPTED),
                new ReportToIssuer(ID, null, null, null, null, WORDS, NOW),
                new ReturnForMoreWork(ID, null, WORDS, NOW));
    }

    private static HoldAdoptionConference conference(int draft, ConferenceOutcome outcome) {
        return new HoldAdoptionConference(
                ID, null, draft, LEADER, SUBJECT, null, null, List.of(), outcome, NOW);
    }

    private Stream<DomainCommand> result() {
        String number = String.valueOf(bench.events().size());
        Document notice = paper(DocumentType.NOTICE, number);
        Stream<DomainCommand> deliveries =
                or(file().outcome().correctionsToDeliver(SUBJECT.value()).stream()
                                .map(ConclusionCorrected::correction)
                                .filter(Objects::nonNull))
                        .map(
                                one ->
                                        new DeliverCorrection(
                                                ID, null, one, List.of(SUBJECT), null, NOW));
        return Stream.concat(
                Stream.of(
                        new IssueConclusion(ID, null, notice, WORDS, List.of(), NOW),
                        new CorrectConclusion(ID, null, fresh(), notice, WORDS, WORDS, NOW),
                        new DeliverNotice(ID, null, List.of(SUBJECT), null, NOW),
                        new DirectSuperior(ID, null, SUPERIOR, null, WORDS, NOW)),
                deliveries);
    }

    private static Stream<DomainCommand> file(UUID paper) {
        return Stream.of(
                new CloseCaseFile(ID, null, null, null, NOW),
                new ArchiveCaseFile(ID, null, "Lưu trữ Tỉnh ủy", null, NOW),
                new AppendLatePaper(ID, null, paper, FILE, WORDS, WORDS, NOW));
    }
}
