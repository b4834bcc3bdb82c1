package vn.giamsat.inspection;

import static vn.giamsat.inspection.Case.REVIEWER;
import static vn.giamsat.inspection.Case.fixture;
import static vn.giamsat.inspection.Case.on;
import static vn.giamsat.inspection.Given.CASE;
import static vn.giamsat.inspection.Given.DELEGATION;
import static vn.giamsat.inspection.Given.FINDING;
import static vn.giamsat.inspection.Given.ID;
import static vn.giamsat.inspection.Given.LEADER;
import static vn.giamsat.inspection.Given.NOTICE;
import static vn.giamsat.inspection.Given.OTHER;
import static vn.giamsat.inspection.Given.REQUEST;
import static vn.giamsat.inspection.Given.SESSION;
import static vn.giamsat.inspection.Given.SUBJECT;
import static vn.giamsat.inspection.Given.THEME;
import static vn.giamsat.inspection.Given.drawn;
import static vn.giamsat.inspection.Given.says;
import static vn.giamsat.value.Occasion.NOT_RECORDED;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.event.CaseKind;
import vn.giamsat.inspection.command.ApproveFinding;
import vn.giamsat.inspection.command.CloseCaseFile;
import vn.giamsat.inspection.command.HoldSession;
import vn.giamsat.inspection.command.IssueConclusion;
import vn.giamsat.inspection.command.OpenInspection;
import vn.giamsat.inspection.command.RecordFinding;
import vn.giamsat.inspection.command.RecordOralRemarks;
import vn.giamsat.inspection.command.RecordUpwardRequest;
import vn.giamsat.inspection.command.ShowFindingToUnit;
import vn.giamsat.inspection.command.SubmitFindingForReview;
import vn.giamsat.inspection.event.CaseFileClosed;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.inspection.event.OralProposal;
import vn.giamsat.inspection.event.RecommendationDrawn;
import vn.giamsat.inspection.event.SessionType;
import vn.giamsat.value.Occasion;

import java.util.List;
import java.util.UUID;

/** The published cases in the order in which they come to be recorded, gaps and all. */
class RealCasesTests {

    private static final UUID SITE_VISIT = UUID.fromString("01900000-0000-7000-8000-0000000000aa");
    private static final List<RecommendationDrawn> THREE =
            List.of(
                    drawn(SESSION, "2025-06-30"),
                    drawn(OTHER, "2024-12-31"),
                    drawn(FINDING, "2025-09-30"));

    @Test
    void doan_1377_goes_from_its_published_facts_to_its_notice() {
        fixture()
                .givenCommands(
                        open(CaseKind.THEMATIC_SUPERVISION, "GS-2017-TINH"),
                        session(SESSION, SessionType.WORKING_SESSION, on("2024-05-28")),
                        finding(FINDING, FindingKind.STRENGTH, "đi vào trọng tâm", null),
                        finding(OTHER, FindingKind.LIMITATION, null, "có nêu, chưa liệt kê"),
                        new RecordOralRemarks(
                                ID,
                                null,
                                LEADER,
                                null,
                                List.of(new OralProposal("R2", "Củng cố đội ngũ")),
                                on("2024-05-28")),
                        Ask.announce(NOT_RECORDED),
                        Ask.receiveSelfReport(on("2024-05-20")),
                        new SubmitFindingForReview(ID, null, FINDING),
                        new GenericCommandMessage<>(
                                new ApproveFinding(ID, null, FINDING, null), REVIEWER),
                        new ShowFindingToUnit(ID, null, FINDING),
                        Ask.prepareDraft(NOT_RECORDED),
                        Ask.holdConference(1, on("2024-06-18")),
                        Ask.report(1, NOT_RECORDED))
                .when(
                        new IssueConclusion(
                                ID, null, NOTICE, "Kết quả giám sát", THREE, on("2024-06-28")))
                .expectEvents(
                        new ConclusionIssued(
                                CASE,
                                NOTICE,
                                "Kết quả giám sát",
                                THREE,
                                on("2024-06-28").on(),
                                on("2024-06-28").lateReason(),
                                DELEGATION.value(),
                                SUBJECT.value()));
    }

    @Test
    void phu_thong_closes_without_number_notice_or_report() {
        fixture()
                .givenCommands(
                        open(CaseKind.INSPECTION_VISIT, null),
                        session(SITE_VISIT, SessionType.SITE_VISIT, NOT_RECORDED),
                        session(SESSION, SessionType.WORKING_SESSION, on("2023-03-29")),
                        finding(FINDING, FindingKind.NIL_RETURN, "không có tổ chức đạo", null),
                        finding(OTHER, FindingKind.LIMITATION, "chưa sâu sát", null),
                        new RecordUpwardRequest(
                                ID,
                                null,
                                REQUEST,
                                "U2",
                                null,
                                "Hỗ trợ nguồn lực",
                                SESSION,
                                NOT_RECORDED))
                .when(new CloseCaseFile(ID, null, null, null, NOT_RECORDED))
                .expectEvents(new CaseFileClosed(CASE, null, null, null, null));
    }

    private static OpenInspection open(CaseKind kind, @Nullable String rule) {
        return new OpenInspection(
                ID, DELEGATION, SUBJECT, kind, THEME, List.of(), null, rule, null, NOT_RECORDED);
    }

    private static HoldSession session(UUID id, SessionType type, Occasion on) {
        return new HoldSession(ID, null, id, type, "tại đơn vị", null, List.of(), null, on);
    }

    private static RecordFinding finding(
            UUID id, FindingKind kind, @Nullable String text, @Nullable String note) {
        var content = says(null, text, note);
        return new RecordFinding(ID, null, id, kind, content, null, List.of(), NOT_RECORDED);
    }
}
