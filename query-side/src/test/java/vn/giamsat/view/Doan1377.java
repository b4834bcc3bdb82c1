package vn.giamsat.view;

import static vn.giamsat.view.Story.id;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.delegation.event.PlanDecided;
import vn.giamsat.delegation.event.Post;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.ClockStart;
import vn.giamsat.event.DayUnit;
import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.event.Level;
import vn.giamsat.event.Origin;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.event.Person;
import vn.giamsat.inspection.event.AdoptionConferenceHeld;
import vn.giamsat.inspection.event.AnnouncementMode;
import vn.giamsat.inspection.event.ConclusionCorrected;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.ConferenceOutcome;
import vn.giamsat.inspection.event.CorrectionDelivered;
import vn.giamsat.inspection.event.DraftReportPrepared;
import vn.giamsat.inspection.event.FindingContent;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.inspection.event.RecommendationDrawn;
import vn.giamsat.inspection.event.ReportedToIssuer;
import vn.giamsat.inspection.event.ReservedOpinion;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.inspection.event.SessionType;
import vn.giamsat.inspection.event.TimeLimit;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.recommendation.event.ResponseSubmitted;
import vn.giamsat.unit.event.UnitRegistered;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The facts of a thematic supervision, one method for each. */
public final class Doan1377 {

    public static final UUID ISSUER = id("Ban Thường vụ Tỉnh ủy Long An");
    public static final UUID UNIT = id("Ban Thường vụ Huyện ủy Châu Thành");
    public static final UUID DELEGATION = id("Đoàn giám sát 1377");
    public static final UUID CASE = id("case");
    public static final UUID LEADER = id("Phạm Văn Bốn");
    public static final UUID R2 = id("R2");
    public static final UUID FINDING = id("L0");
    public static final FindingContent CONTENT =
            new FindingContent(
                    "L0", "Hạn chế", null, "Thất thoát 120 triệu đồng", null, null, "chưa liệt kê");

    private Doan1377() {}

    public static FindingContent says(@Nullable String reference, String text) {
        return new FindingContent(reference, text, null, null, null, null, null);
    }

    public static UnitRegistered unit() {
        return new UnitRegistered(
                UNIT, "Ban Thường vụ Huyện ủy Châu Thành", Level.DISTRICT, "Long An", ISSUER, null);
    }

    public static DelegationFounded founded() {
        return new DelegationFounded(
                DELEGATION,
                "Đoàn giám sát 1377",
                CaseKind.THEMATIC_SUPERVISION,
                Origin.PROGRAMME,
                new Issuer("Ban Thường vụ Tỉnh ủy Long An", ISSUER, Level.PROVINCE),
                document(DocumentType.DECISION, "1377-QĐ/TU", null),
                "Thực hiện Quy chế 09-QC/TU",
                List.of(),
                List.of(member("Phạm Văn Bốn", Post.LEADER)),
                new PeriodExamined(LocalDate.of(2022, 1, 28), null, "hơn 2 năm"),
                null,
                null);
    }

    public static Member member(String name, Post post) {
        return new Member(id("seat of " + name), new Person(name, List.of(), id(name)), post);
    }

    public static PlanDecided planned() {
        return new PlanDecided(
                DELEGATION,
                null,
                "nội dung",
                List.of(UNIT),
                null,
                null,
                30,
                LocalDate.of(2024, 4, 15),
                null);
    }

    public static InspectionOpened opened() {
        return opened(CASE, UNIT, CaseKind.THEMATIC_SUPERVISION);
    }

    public static InspectionOpened opened(UUID inspection, UUID subject, CaseKind kind) {
        return new InspectionOpened(
                inspection,
                DELEGATION,
                subject,
                kind,
                "Thực hiện Quy chế 09-QC/TU",
                List.of(),
                null,
                "GS-2017-TINH",
                null,
                LocalDate.of(2024, 4, 16),
                null,
                new TimeLimit(
                        "GS-2017-TINH",
                        30,
                        DayUnit.WORKING_DAYS,
                        ClockStart.SELF_REPORT_RECEIVED,
                        10,
                        "02-HD/UBKTTW 2017"));
    }

    public static InspectionAnnounced announced() {
        return new InspectionAnnounced(
                CASE,
                AnnouncementMode.IN_PERSON,
                "Châu Thành",
                null,
                null,
                List.of(),
                LocalDate.of(2024, 5, 20),
                LocalDate.of(2024, 5, 2),
                null,
                null);
    }

    public static SelfReportReceived selfReport() {
        return new SelfReportReceived(
                CASE,
                null,
                List.of(file("self-report.pdf")),
                LocalDate.of(2024, 5, 20),
                null,
                LocalDate.of(2024, 7, 1));
    }

    public static SessionHeld session(@Nullable LocalDate day) {
        return new SessionHeld(
                CASE,
                id("session"),
                SessionType.WORKING_SESSION,
                "huyện Châu Thành",
                null,
                List.of(),
                "ghi chép nội bộ",
                day,
                null);
    }

    public static FindingRecorded finding() {
        return new FindingRecorded(
                CASE,
                FINDING,
                FindingKind.LIMITATION,
                CONTENT,
                id("session"),
                List.of(),
                null,
                null);
    }

    public static DraftReportPrepared draft() {
        return new DraftReportPrepared(CASE, "dự thảo", null, null, null, 1);
    }

    public static AdoptionConferenceHeld conference(ConferenceOutcome outcome) {
        return new AdoptionConferenceHeld(
                CASE,
                1,
                new Person("Chủ trì", List.of(), null),
                UNIT,
                null,
                null,
                List.of(
                        new ReservedOpinion(
                                "Lê Thị Bảo Lưu",
                                "Cần nêu rõ hơn trách nhiệm của cơ quan tham mưu")),
                outcome,
                LocalDate.of(2024, 6, 18),
                null);
    }

    public static ReportedToIssuer reported() {
        return new ReportedToIssuer(
                CASE, null, 1, "đề xuất nội bộ", LocalDate.of(2024, 6, 20), null);
    }

    public static ConclusionIssued concluded() {
        return new ConclusionIssued(
                CASE,
                notice(),
                "tóm tắt",
                List.of(
                        new RecommendationDrawn(
                                R2, "R2", "Củng cố đội ngũ", UNIT, null, null, List.of())),
                LocalDate.of(2024, 6, 28),
                null,
                DELEGATION,
                UNIT);
    }

    public static ConclusionCorrected corrected() {
        return new ConclusionCorrected(
                CASE,
                new Document(DocumentType.NOTICE, null, null, "420", null, null, null),
                "đọc là 15",
                "số liệu nhầm",
                LocalDate.of(2024, 7, 8),
                null,
                Story.id("correction"));
    }

    public static CorrectionDelivered correctionDelivered() {
        return new CorrectionDelivered(
                CASE, Story.id("correction"), List.of(UNIT), null, LocalDate.of(2024, 7, 9), null);
    }

    public static NoticeDelivered delivered() {
        return new NoticeDelivered(CASE, List.of(UNIT), null, LocalDate.of(2024, 7, 1), null);
    }

    public static RecommendationOpened recommended(@Nullable LocalDate dueOn) {
        return new RecommendationOpened(
                R2,
                CASE,
                DELEGATION,
                UNIT,
                "R2",
                "Củng cố đội ngũ",
                dueOn,
                dueOn == null ? null : "theo thông báo",
                List.of(),
                notice(),
                LocalDate.of(2024, 6, 28));
    }

    public static ResponseSubmitted responded(String response) {
        return new ResponseSubmitted(
                R2,
                id(response),
                "đã thực hiện",
                null,
                List.of(file(response + ".pdf")),
                LocalDate.of(2024, 12, 20),
                null);
    }

    public static Document notice() {
        return document(DocumentType.NOTICE, "45-TB/TU", LocalDate.of(2024, 6, 28));
    }

    public static Document document(DocumentType type, String symbol, @Nullable LocalDate date) {
        return new Document(type, "Ban Thường vụ Tỉnh ủy Long An", null, null, symbol, date, null);
    }

    public static EvidenceFile file(String name) {
        return new EvidenceFile(
                "%064x".formatted(name.hashCode() & 0xffffffffL), 7, "application/pdf", name);
    }
}
