package vn.giamsat.inspection;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.ClockStart;
import vn.giamsat.event.DayUnit;
import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.event.Person;
import vn.giamsat.inspection.event.AdoptionConferenceHeld;
import vn.giamsat.inspection.event.AnnouncementMode;
import vn.giamsat.inspection.event.CaseFileArchived;
import vn.giamsat.inspection.event.CaseFileClosed;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.ConferenceOutcome;
import vn.giamsat.inspection.event.DraftReportPrepared;
import vn.giamsat.inspection.event.EvidenceAdded;
import vn.giamsat.inspection.event.EvidenceWithdrawn;
import vn.giamsat.inspection.event.FindingApproved;
import vn.giamsat.inspection.event.FindingContent;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.FindingShownToUnit;
import vn.giamsat.inspection.event.FindingSubmittedForReview;
import vn.giamsat.inspection.event.FindingWithdrawn;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.inspection.event.InspectionExtended;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.inspection.event.PaperKind;
import vn.giamsat.inspection.event.RecommendationDrawn;
import vn.giamsat.inspection.event.ReportedToIssuer;
import vn.giamsat.inspection.event.ReturnedForMoreWork;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.inspection.event.SelfReportReturned;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.inspection.event.SessionType;
import vn.giamsat.inspection.event.SupplementRequested;
import vn.giamsat.inspection.event.TimeLimit;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What has happened in a case before the question is put, in words. */
final class Given {

    static final InspectionId ID = InspectionId.of("01900000-0000-7000-8000-000000000001");
    static final UUID CASE = ID.value();
    static final DelegationId DELEGATION =
            new DelegationId(UUID.fromString("01900000-0000-7000-8000-000000000002"));
    static final UnitId SUBJECT =
            new UnitId(UUID.fromString("01900000-0000-7000-8000-000000000003"));
    static final UnitId SUPERIOR =
            new UnitId(UUID.fromString("01900000-0000-7000-8000-000000000004"));
    static final UUID MEMBER = UUID.fromString("01900000-0000-7000-8000-00000000000e");
    static final UUID SESSION = UUID.fromString("01900000-0000-7000-8000-000000000005");
    static final UUID EVIDENCE = UUID.fromString("01900000-0000-7000-8000-000000000006");
    static final UUID FINDING = UUID.fromString("01900000-0000-7000-8000-000000000007");
    static final UUID REQUEST = UUID.fromString("01900000-0000-7000-8000-000000000008");
    static final UUID RECOMMENDATION = UUID.fromString("01900000-0000-7000-8000-000000000009");
    static final UUID OTHER = UUID.fromString("01900000-0000-7000-8000-00000000000a");

    static final String THEME = "Thực hiện Quy chế 09-QC/TU về công tác dân vận";
    static final Person LEADER =
            new Person("Phạm Văn Bốn", List.of("Trưởng Ban Dân vận Tỉnh ủy"), null);
    static final Issuer ISSUER = new Issuer("Ban Thường vụ Tỉnh ủy Long An", null, null);
    static final EvidenceFile FILE =
            new EvidenceFile("ab".repeat(32), 1024, "application/pdf", "bien-ban.pdf");
    static final Document DECISION = paper(DocumentType.DECISION, "1377", "2024-04-15");
    static final Document PLAN = paper(DocumentType.PLAN, "210", "2024-04-15");
    static final Document NOTICE = paper(DocumentType.NOTICE, "415", "2024-06-28");
    static final TimeLimit LIMIT_OF_A_PROVINCE =
            new TimeLimit(
                    "GS-2017-TINH",
                    30,
                    DayUnit.WORKING_DAYS,
                    ClockStart.SELF_REPORT_RECEIVED,
                    10,
                    "Hướng dẫn 02-HD/UBKTTW ngày 12/9/2017",
                    0L);

    private Given() {}

    static Document paper(DocumentType type, String number, String date) {
        return new Document(type, ISSUER.name(), null, number, null, LocalDate.parse(date), null);
    }

    static InspectionOpened opened() {
        return opened(CaseKind.THEMATIC_SUPERVISION, LIMIT_OF_A_PROVINCE);
    }

    static InspectionOpened openedVisit() {
        return opened(CaseKind.INSPECTION_VISIT, null);
    }

    static InspectionOpened opened(CaseKind kind, TimeLimit limit) {
        return new InspectionOpened(
                CASE,
                DELEGATION.value(),
                SUBJECT.value(),
                kind,
                THEME,
                List.of(),
                null,
                limit == null ? null : limit.rule(),
                null,
                null,
                null,
                limit);
    }

    static InspectionAnnounced announced() {
        return new InspectionAnnounced(
                CASE,
                AnnouncementMode.IN_PERSON,
                null,
                DECISION,
                PLAN,
                List.of(),
                null,
                null,
                null,
                null);
    }

    static SelfReportReceived selfReportReceived() {
        return new SelfReportReceived(
                CASE, null, List.of(), LocalDate.of(2024, 5, 20), null, LocalDate.of(2024, 7, 1));
    }

    static SelfReportReturned selfReportReturned() {
        return new SelfReportReturned(CASE, "chưa theo đề cương", null, null);
    }

    static InspectionExtended extended(int days) {
        return new InspectionExtended(
                CASE, days, null, "cần xác minh thêm", null, null, LocalDate.of(2024, 7, 8));
    }

    static SupplementRequested supplementRequested() {
        return new SupplementRequested(
                CASE, REQUEST, PaperKind.EXPLANATION, "số liệu năm 2023", null, null, null);
    }

    static SessionHeld sessionHeld() {
        return new SessionHeld(
                CASE,
                SESSION,
                SessionType.WORKING_SESSION,
                "huyện Châu Thành",
                null,
                List.of(),
                null,
                LocalDate.of(2024, 5, 28),
                null);
    }

    static EvidenceAdded evidenceAdded() {
        return new EvidenceAdded(CASE, EVIDENCE, FILE, "biên bản làm việc", null, null);
    }

    static EvidenceWithdrawn evidenceWithdrawn() {
        return new EvidenceWithdrawn(CASE, EVIDENCE, "nhầm đơn vị");
    }

    static FindingContent says(String text) {
        return says("L1", text, null);
    }

    static FindingContent says(
            @Nullable String reference, @Nullable String text, @Nullable String note) {
        return new FindingContent(reference, text, null, null, null, null, note);
    }

    static FindingRecorded findingRecorded() {
        return findingRecorded(FINDING, FindingKind.LIMITATION);
    }

    static FindingRecorded findingRecorded(UUID finding, FindingKind kind) {
        return new FindingRecorded(
                CASE, finding, kind, says("chưa sâu sát"), null, List.of(), null, null);
    }

    static FindingSubmittedForReview findingSubmitted() {
        return new FindingSubmittedForReview(CASE, FINDING);
    }

    static FindingApproved findingApproved() {
        return new FindingApproved(CASE, FINDING, null);
    }

    static FindingShownToUnit findingShown() {
        return new FindingShownToUnit(CASE, FINDING);
    }

    static FindingWithdrawn findingWithdrawn() {
        return new FindingWithdrawn(CASE, FINDING, "trùng nội dung");
    }

    static DraftReportPrepared draftPrepared(int version) {
        return new DraftReportPrepared(CASE, "dự thảo", null, null, null, version);
    }

    static AdoptionConferenceHeld conferenceHeld(ConferenceOutcome outcome) {
        return new AdoptionConferenceHeld(
                CASE, 1, LEADER, SUBJECT.value(), null, null, List.of(), outcome, null, null);
    }

    static ReportedToIssuer reported() {
        return new ReportedToIssuer(CASE, null, null, null, null, null);
    }

    static ReturnedForMoreWork returnedForMoreWork() {
        return new ReturnedForMoreWork(CASE, "cần xác minh thêm", null, null);
    }

    static RecommendationDrawn drawn(UUID id, String due, UUID... findings) {
        return new RecommendationDrawn(
                id,
                "R" + id.toString().substring(30),
                "Củng cố đội ngũ cán bộ dân vận",
                SUBJECT.value(),
                due == null ? null : LocalDate.parse(due),
                null,
                List.of(findings));
    }

    static ConclusionIssued concluded() {
        return new ConclusionIssued(
                CASE,
                NOTICE,
                "Kết quả giám sát",
                List.of(drawn(RECOMMENDATION, "2024-12-31")),
                null,
                null,
                DELEGATION.value(),
                SUBJECT.value());
    }

    static NoticeDelivered delivered() {
        return new NoticeDelivered(CASE, List.of(SUBJECT.value()), null, null, null);
    }

    static CaseFileClosed closed() {
        return new CaseFileClosed(CASE, null, null, null, null);
    }

    static CaseFileArchived archived() {
        return new CaseFileArchived(CASE, "Lưu trữ Tỉnh ủy", null, null, null);
    }
}
