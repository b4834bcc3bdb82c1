package vn.giamsat.view;

import static vn.giamsat.view.Story.id;

import vn.giamsat.account.event.AccountOpened;
import vn.giamsat.account.event.Role;
import vn.giamsat.account.event.RoleGranted;
import vn.giamsat.calendar.event.AnnouncedDays;
import vn.giamsat.calendar.event.DayOff;
import vn.giamsat.calendar.event.DaysOffAnnounced;
import vn.giamsat.calendar.event.DaysOffAwaited;
import vn.giamsat.calendar.event.DaysOffCorrected;
import vn.giamsat.calendar.event.MakeUpDay;
import vn.giamsat.deadline.event.CoveredKind;
import vn.giamsat.deadline.event.DeadlineRuleAdopted;
import vn.giamsat.deadline.event.DeadlineRuleCorrected;
import vn.giamsat.deadline.event.DeadlineRuleRepealed;
import vn.giamsat.deadline.event.RuleSource;
import vn.giamsat.deadline.event.RuleTerms;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.ClockStart;
import vn.giamsat.event.DayUnit;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.Level;
import vn.giamsat.event.Person;
import vn.giamsat.extensioncap.event.CapSubject;
import vn.giamsat.extensioncap.event.CapTerms;
import vn.giamsat.extensioncap.event.ExtensionCapSet;
import vn.giamsat.inspection.event.ConferenceOutcome;
import vn.giamsat.inspection.event.EvidenceAdded;
import vn.giamsat.inspection.event.ExaminedMemberNamed;
import vn.giamsat.inspection.event.ExaminedMemberWithdrawn;
import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingApproved;
import vn.giamsat.inspection.event.FindingContent;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.FindingShownToUnit;
import vn.giamsat.inspection.event.FindingSubmittedForReview;
import vn.giamsat.inspection.event.UpwardRequestRecorded;
import vn.giamsat.integrity.event.AttackTried;
import vn.giamsat.integrity.event.HistoryVerified;
import vn.giamsat.integrity.event.LogPlacedUnderAudit;
import vn.giamsat.integrity.event.SignatureAlgorithm;
import vn.giamsat.integrity.event.SigningKeyIntroduced;
import vn.giamsat.integrity.event.SigningKeyRetired;
import vn.giamsat.integrity.event.TamperDrillBegun;
import vn.giamsat.integrity.event.TamperDrillBrokenOff;
import vn.giamsat.integrity.event.TamperDrillCompleted;
import vn.giamsat.integrity.event.VerificationOutcome;
import vn.giamsat.period.event.PeriodKind;
import vn.giamsat.period.event.ReportingPeriodClosed;
import vn.giamsat.period.event.ReportingPeriodOpened;
import vn.giamsat.period.event.ReportingPeriodReopened;
import vn.giamsat.recommendation.event.FollowUpOfficerAssigned;
import vn.giamsat.recommendation.event.RecommendationAcknowledged;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The whole story of the supervision, as the log would tell it. */
public final class Chronicle {

    public static final UUID HIDDEN_FINDING = id("hidden finding");
    public static final UUID OFFICER = id("officer");

    private static final RuleTerms TERMS =
            new RuleTerms(
                    List.of(new CoveredKind(CaseKind.THEMATIC_SUPERVISION)),
                    Level.PROVINCE,
                    30,
                    DayUnit.WORKING_DAYS,
                    ClockStart.SELF_REPORT_RECEIVED,
                    10,
                    null);
    private static final RuleSource SOURCE =
            new RuleSource("Hướng dẫn 05-HD/UBKTTW", LocalDate.of(2026, 1, 1), null);
    private static final AnnouncedDays JANUARY =
            new AnnouncedDays(
                    List.of(new DayOff(LocalDate.of(2027, 1, 1), null, "Tết Dương lịch", null)),
                    List.of(),
                    LocalDate.of(2027, 1, 31),
                    "Bộ luật Lao động",
                    null);
    private static final AnnouncedDays WHOLE =
            new AnnouncedDays(
                    List.of(new DayOff(LocalDate.of(2027, 1, 1), null, "Tết Dương lịch", true)),
                    List.of(new MakeUpDay(LocalDate.of(2027, 2, 20), null, null)),
                    null,
                    "Thông báo",
                    "ghi chú");

    private Chronicle() {}

    public static Story upToAnnouncement() {
        return Story.of(
                new AccountOpened(Doan1377.LEADER, "bon", "Phạm Văn Bốn"),
                new RoleGranted(Doan1377.LEADER, Role.CLERK, null),
                Doan1377.unit(),
                Doan1377.founded(),
                Doan1377.planned(),
                Doan1377.opened());
    }

    public static Story upToFindings() {
        return upToAnnouncement()
                .then(
                        Doan1377.announced(),
                        Doan1377.selfReport(),
                        Doan1377.session(LocalDate.of(2024, 5, 28)),
                        Doan1377.finding(),
                        new FindingRecorded(
                                Doan1377.CASE,
                                HIDDEN_FINDING,
                                FindingKind.SIGN_OF_VIOLATION,
                                Doan1377.CONTENT,
                                null,
                                List.of(),
                                null,
                                null),
                        new EvidenceAdded(
                                Doan1377.CASE,
                                id("evidence"),
                                Doan1377.file("gathered.pdf"),
                                "cho thấy",
                                null,
                                null),
                        new UpwardRequestRecorded(
                                Doan1377.CASE,
                                id("upward"),
                                "U1",
                                null,
                                "Hỗ trợ nguồn lực",
                                null,
                                null,
                                null))
                .then(
                        new FindingSubmittedForReview(Doan1377.CASE, Doan1377.FINDING),
                        new FindingApproved(Doan1377.CASE, Doan1377.FINDING, "đúng"),
                        new FindingShownToUnit(Doan1377.CASE, Doan1377.FINDING),
                        new FindingAmended(
                                Doan1377.CASE,
                                Doan1377.FINDING,
                                FindingKind.SHORTCOMING,
                                new FindingContent(
                                        "L0",
                                        "Lời văn chưa cho xem",
                                        null,
                                        "Ba xã chịu thiệt",
                                        null,
                                        null,
                                        null),
                                "bổ sung"));
    }

    private static DomainEvent[] figures() {
        UUID period = id("May 2024");
        return new DomainEvent[] {
            examined("Nguyễn Văn A", true),
            examined("Trần Thị B", null),
            new ExaminedMemberWithdrawn(Doan1377.CASE, id("Trần Thị B"), "nhầm người"),
            new ReportingPeriodOpened(
                    period,
                    Doan1377.ISSUER,
                    PeriodKind.MONTH,
                    LocalDate.of(2024, 5, 1),
                    LocalDate.of(2024, 5, 31)),
            new ReportingPeriodClosed(period, "chốt số liệu"),
            new ReportingPeriodReopened(period, "ghi sót"),
            new ReportingPeriodClosed(period, null)
        };
    }

    private static DomainEvent[] procedure() {
        var rule = id("GS-2026-TINH");
        var year = id("2027");
        return new DomainEvent[] {
            new DeadlineRuleAdopted(rule, "GS-2026-TINH", TERMS, SOURCE, "thử"),
            new DeadlineRuleCorrected(
                    rule, TERMS, SOURCE.until(LocalDate.of(2027, 12, 31)), "bổ sung ngày"),
            new DeadlineRuleRepealed(rule, LocalDate.of(2026, 12, 31), "Hướng dẫn 09", "thay thế"),
            new DaysOffAwaited(year, 2027, Doan1377.CASE, LocalDate.of(2027, 2, 8), false),
            new DaysOffAnnounced(year, 2027, JANUARY, List.of()),
            new DaysOffCorrected(year, 2027, WHOLE, "đủ năm", List.of(Doan1377.CASE)),
            capSet(new CapTerms(60, null)),
            capSet(new CapTerms(null, 3))
        };
    }

    private static ExtensionCapSet capSet(CapTerms terms) {
        return new ExtensionCapSet(
                id("cap"), CapSubject.RECOMMENDATION, terms, SOURCE, "quy chế mới");
    }

    private static DomainEvent[] audit() {
        UUID log = id("log");
        UUID drill = id("drill");
        return new DomainEvent[] {
            new LogPlacedUnderAudit(log, "giamsat.local/nhat-ky"),
            new SigningKeyIntroduced(log, "0a1b2c3d", SignatureAlgorithm.ED25519, "vkey"),
            new SigningKeyIntroduced(log, "4e5f6071", SignatureAlgorithm.ML_DSA_44, "vkey"),
            new SigningKeyRetired(log, "0a1b2c3d", "thay khóa"),
            new HistoryVerified(
                    log, 12, "root", VerificationOutcome.FINDINGS, List.of("sửa"), "fsck"),
            new TamperDrillBegun(log, drill),
            new TamperDrillCompleted(
                    log,
                    drill,
                    14,
                    12,
                    List.of(),
                    List.of(new AttackTried("payload-edited", "7", true, "sửa"))),
            new TamperDrillBegun(log, id("next drill")),
            new TamperDrillBrokenOff(log, id("next drill"), "phần mềm dừng")
        };
    }

    private static ExaminedMemberNamed examined(String name, Boolean committeeMember) {
        return new ExaminedMemberNamed(
                Doan1377.CASE,
                id(name),
                name,
                List.of("Đảng ủy viên"),
                committeeMember,
                Doan1377.UNIT,
                LocalDate.of(2024, 5, 20),
                null);
    }

    public static Story whole() {
        return upToFindings()
                .then(
                        Doan1377.draft(),
                        Doan1377.conference(ConferenceOutcome.ADOPTED),
                        Doan1377.reported(),
                        Doan1377.concluded(),
                        Doan1377.recommended(LocalDate.of(2024, 12, 31)))
                .then(figures())
                .then(procedure())
                .then(audit())
                .then(
                        new FollowUpOfficerAssigned(
                                Doan1377.R2,
                                new Person("Cán bộ theo dõi", List.of(), OFFICER),
                                null,
                                null),
                        Doan1377.delivered(),
                        Doan1377.corrected(),
                        Doan1377.correctionDelivered(),
                        new RecommendationAcknowledged(Doan1377.R2, null, null, null),
                        Doan1377.responded("first response"));
    }
}
