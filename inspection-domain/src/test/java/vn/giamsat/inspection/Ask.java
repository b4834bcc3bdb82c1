package vn.giamsat.inspection;

import static vn.giamsat.inspection.Given.DECISION;
import static vn.giamsat.inspection.Given.EVIDENCE;
import static vn.giamsat.inspection.Given.FILE;
import static vn.giamsat.inspection.Given.FINDING;
import static vn.giamsat.inspection.Given.ID;
import static vn.giamsat.inspection.Given.ISSUER;
import static vn.giamsat.inspection.Given.LEADER;
import static vn.giamsat.inspection.Given.MEMBER;
import static vn.giamsat.inspection.Given.NOTICE;
import static vn.giamsat.inspection.Given.OTHER;
import static vn.giamsat.inspection.Given.PLAN;
import static vn.giamsat.inspection.Given.RECOMMENDATION;
import static vn.giamsat.inspection.Given.REQUEST;
import static vn.giamsat.inspection.Given.SESSION;
import static vn.giamsat.inspection.Given.SUBJECT;
import static vn.giamsat.inspection.Given.SUPERIOR;
import static vn.giamsat.inspection.Given.drawn;
import static vn.giamsat.inspection.Given.paper;
import static vn.giamsat.inspection.Given.says;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DocumentType;
import vn.giamsat.inspection.command.AddEvidence;
import vn.giamsat.inspection.command.AdjustInspection;
import vn.giamsat.inspection.command.AmendFinding;
import vn.giamsat.inspection.command.AnnounceInspection;
import vn.giamsat.inspection.command.AppendLatePaper;
import vn.giamsat.inspection.command.ArchiveCaseFile;
import vn.giamsat.inspection.command.CloseCaseFile;
import vn.giamsat.inspection.command.CorrectConclusion;
import vn.giamsat.inspection.command.DeliverCorrection;
import vn.giamsat.inspection.command.DeliverNotice;
import vn.giamsat.inspection.command.DirectSuperior;
import vn.giamsat.inspection.command.EscalateInspection;
import vn.giamsat.inspection.command.ExtendInspection;
import vn.giamsat.inspection.command.HoldAdoptionConference;
import vn.giamsat.inspection.command.HoldSession;
import vn.giamsat.inspection.command.IssueConclusion;
import vn.giamsat.inspection.command.NameExaminedMember;
import vn.giamsat.inspection.command.PrepareDraftReport;
import vn.giamsat.inspection.command.ReceiveSelfReport;
import vn.giamsat.inspection.command.ReceiveSupplement;
import vn.giamsat.inspection.command.RecordFinding;
import vn.giamsat.inspection.command.RecordOralRemarks;
import vn.giamsat.inspection.command.RecordUpwardRequest;
import vn.giamsat.inspection.command.ReportToIssuer;
import vn.giamsat.inspection.command.RequestSupplement;
import vn.giamsat.inspection.command.ReturnForMoreWork;
import vn.giamsat.inspection.command.ReturnSelfReport;
import vn.giamsat.inspection.command.WithdrawExaminedMember;
import vn.giamsat.inspection.event.AnnouncementMode;
import vn.giamsat.inspection.event.ConferenceOutcome;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.inspection.event.PaperKind;
import vn.giamsat.inspection.event.SessionType;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

import java.util.List;

/** Every question a case can be asked, in its plainest form, on a given occasion. */
final class Ask {

    static final String REASON = "theo ý kiến của cấp ban hành";

    private Ask() {}

    static AnnounceInspection announce(Occasion on) {
        return new AnnounceInspection(
                ID, null, AnnouncementMode.IN_PERSON, null, DECISION, PLAN, List.of(), null, on);
    }

    static ReceiveSelfReport receiveSelfReport(Occasion on) {
        return new ReceiveSelfReport(ID, null, null, List.of(), on);
    }

    static NameExaminedMember nameMember(Occasion on) {
        return new NameExaminedMember(
                ID, null, MEMBER, "Nguyễn Văn A", List.of("Bí thư"), true, SUBJECT, on);
    }

    static WithdrawExaminedMember withdrawMember(String reason) {
        return new WithdrawExaminedMember(ID, null, MEMBER, reason);
    }

    static ReturnSelfReport returnSelfReport(Occasion on, String reason) {
        return new ReturnSelfReport(ID, null, reason, on);
    }

    static ExtendInspection extend(int days, Occasion on, String reason) {
        return new ExtendInspection(ID, null, days, null, reason, on);
    }

    static AdjustInspection adjust(String theme, Occasion on, String reason) {
        return new AdjustInspection(ID, null, theme, null, null, reason, on);
    }

    static RequestSupplement requestSupplement(Occasion on) {
        return new RequestSupplement(
                ID, null, REQUEST, PaperKind.EXPLANATION, "số liệu năm 2023", null, on);
    }

    static ReceiveSupplement receiveSupplement(String text, Occasion on) {
        return new ReceiveSupplement(
                ID, null, REQUEST, PaperKind.EXPLANATION, text, null, List.of(), on);
    }

    static HoldSession holdSession(Occasion on) {
        return new HoldSession(
                ID,
                null,
                SESSION,
                SessionType.WORKING_SESSION,
                "huyện Châu Thành",
                null,
                List.of(),
                null,
                on);
    }

    static RecordUpwardRequest recordUpwardRequest(Occasion on) {
        return new RecordUpwardRequest(ID, null, REQUEST, "U2", null, "Hỗ trợ nguồn lực", null, on);
    }

    static RecordOralRemarks recordOralRemarks(Occasion on) {
        return new RecordOralRemarks(ID, null, LEADER, null, List.of(), on);
    }

    static AddEvidence addEvidence() {
        return new AddEvidence(ID, null, EVIDENCE, FILE, "biên bản làm việc", null, null);
    }

    static RecordFinding recordFinding(Occasion on) {
        return new RecordFinding(
                ID,
                null,
                FINDING,
                FindingKind.LIMITATION,
                says("chưa sâu sát"),
                null,
                List.of(),
                on);
    }

    static AmendFinding amendFinding(String text, String reason) {
        return new AmendFinding(ID, null, FINDING, FindingKind.LIMITATION, says(text), reason);
    }

    static PrepareDraftReport prepareDraft(Occasion on) {
        return new PrepareDraftReport(ID, null, "dự thảo", null, on);
    }

    static HoldAdoptionConference holdConference(int version, Occasion on) {
        return new HoldAdoptionConference(
                ID,
                null,
                version,
                LEADER,
                SUBJECT,
                null,
                null,
                List.of(),
                ConferenceOutcome.ADOPTED,
                on);
    }

    static ReportToIssuer report(Integer version, Occasion on) {
        return report(version, null, on);
    }

    static ReportToIssuer report(Integer version, @Nullable String withoutConference, Occasion on) {
        return new ReportToIssuer(ID, null, null, version, null, withoutConference, on);
    }

    static ReturnForMoreWork returnForMoreWork(Occasion on, String reason) {
        return new ReturnForMoreWork(ID, null, reason, on);
    }

    static IssueConclusion conclude(Occasion on) {
        return new IssueConclusion(
                ID,
                null,
                NOTICE,
                "Kết quả giám sát",
                List.of(drawn(RECOMMENDATION, "2024-12-31")),
                on);
    }

    static CorrectConclusion correct(String number, Occasion on, String reason) {
        return new CorrectConclusion(
                ID,
                null,
                OTHER,
                paper(DocumentType.NOTICE, number, "2024-07-05"),
                "sửa hạn của R1",
                reason,
                on);
    }

    static DeliverNotice deliver(Occasion on) {
        return new DeliverNotice(ID, null, List.of(SUBJECT), null, on);
    }

    static DeliverCorrection deliverCorrection(Occasion on) {
        return new DeliverCorrection(ID, null, OTHER, List.of(SUBJECT), null, on);
    }

    static DirectSuperior directSuperior(Occasion on) {
        return new DirectSuperior(ID, null, SUPERIOR, null, "chỉ đạo chấp hành", on);
    }

    static EscalateInspection escalate(Occasion on, String reason) {
        return new EscalateInspection(
                ID,
                null,
                new DelegationId(OTHER),
                new InspectionId(OTHER),
                List.of(FINDING),
                null,
                reason,
                ISSUER,
                on);
    }

    static CloseCaseFile close(Occasion on) {
        return new CloseCaseFile(ID, null, null, null, on);
    }

    static ArchiveCaseFile archive(Occasion on) {
        return new ArchiveCaseFile(ID, null, "Lưu trữ Tỉnh ủy", null, on);
    }

    static AppendLatePaper appendLatePaper(Occasion on, String reason) {
        return new AppendLatePaper(ID, null, EVIDENCE, FILE, "công văn đến sau", reason, on);
    }
}
