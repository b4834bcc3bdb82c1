package vn.giamsat.benchmarks;

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
import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.event.Level;
import vn.giamsat.event.Origin;
import vn.giamsat.event.Person;
import vn.giamsat.inspection.event.AdoptionConferenceHeld;
import vn.giamsat.inspection.event.AnnouncementMode;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.ConferenceOutcome;
import vn.giamsat.inspection.event.DraftReportPrepared;
import vn.giamsat.inspection.event.EvidenceAdded;
import vn.giamsat.inspection.event.FindingApproved;
import vn.giamsat.inspection.event.FindingContent;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.FindingShownToUnit;
import vn.giamsat.inspection.event.FindingSubmittedForReview;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.inspection.event.RecommendationDrawn;
import vn.giamsat.inspection.event.ReportedToIssuer;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.inspection.event.SessionType;
import vn.giamsat.inspection.event.TimeLimit;
import vn.giamsat.recommendation.event.FollowUpOfficerAssigned;
import vn.giamsat.recommendation.event.ProgressReported;
import vn.giamsat.recommendation.event.RecommendationAcknowledged;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.recommendation.event.ResponseAccepted;
import vn.giamsat.recommendation.event.ResponseSubmitted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** One delegation at one unit, from its founding to the accepted answers: about eighty facts. */
final class SyntheticCase {

    private final Random random;
    private final LocalDate day;
    private final UUID delegation;
    private final UUID inspection;
    private final UUID subject;
    private final UUID issuer;
    private final UUID leader;
    private final String theme;
    private final Document notice;
    private final List<DomainEvent> facts = new ArrayList<>();
    private final List<UUID> findings = new ArrayList<>();

    private SyntheticCase(Random random, SyntheticOffice office, LocalDate day) {
        this.random = random;
        this.day = day;
        delegation = id();
        inspection = id();
        subject = office.anyUnit(random);
        issuer = office.anyUnit(random);
        leader = office.anyAccount(random);
        theme = VietnameseText.theme(random);
        notice = document(DocumentType.NOTICE, random.nextInt(10_000) + "-TB/UBKTTU");
    }

    static List<DomainEvent> facts(Random random, SyntheticOffice office, LocalDate day) {
        SyntheticCase one = new SyntheticCase(random, office, day);
        one.begin();
        one.examine();
        one.conclude();
        return one.facts;
    }

    private void begin() {
        facts.add(
                new DelegationFounded(
                        delegation,
                        "Đoàn kiểm tra " + random.nextInt(10_000),
                        CaseKind.THEMATIC_SUPERVISION,
                        Origin.PROGRAMME,
                        new Issuer("Ban Thường vụ Tỉnh ủy", issuer, Level.PROVINCE),
                        document(DocumentType.DECISION, random.nextInt(10_000) + "-QĐ/UBKTTU"),
                        theme,
                        List.of(),
                        List.of(
                                new Member(
                                        id(),
                                        new Person(VietnameseText.name(random), List.of(), leader),
                                        Post.LEADER)),
                        null,
                        day,
                        null));
        facts.add(
                new PlanDecided(
                        delegation, null, theme, List.of(subject), null, null, 30, day, null));
        facts.add(
                new InspectionOpened(
                        inspection,
                        delegation,
                        subject,
                        random.nextBoolean()
                                ? CaseKind.THEMATIC_SUPERVISION
                                : CaseKind.COMPLIANCE_INSPECTION,
                        theme,
                        List.of(),
                        null,
                        "GS-2017-TINH",
                        null,
                        day,
                        null,
                        new TimeLimit(
                                "GS-2017-TINH",
                                30,
                                DayUnit.WORKING_DAYS,
                                ClockStart.SELF_REPORT_RECEIVED,
                                10,
                                "02-HD/UBKTTW 2017")));
        facts.add(
                new InspectionAnnounced(
                        inspection,
                        AnnouncementMode.IN_PERSON,
                        "trụ sở",
                        null,
                        null,
                        List.of(),
                        day.plusDays(20),
                        day.plusDays(5),
                        null,
                        null));
        facts.add(
                new SelfReportReceived(
                        inspection,
                        null,
                        List.of(file("bao-cao.pdf")),
                        day.plusDays(18),
                        null,
                        day.plusDays(60)));
    }

    private void examine() {
        for (int i = 0; i < 3; i++) {
            UUID session = id();
            facts.add(
                    new SessionHeld(
                            inspection,
                            session,
                            SessionType.WORKING_SESSION,
                            "phòng họp",
                            null,
                            List.of(),
                            VietnameseText.sentences(random, 1),
                            day.plusDays(20 + i),
                            null));
            for (int j = 0; j < 3 + random.nextInt(3); j++) {
                find(session);
            }
        }
    }

    private void find(UUID session) {
        UUID evidence = id();
        facts.add(
                new EvidenceAdded(
                        inspection, evidence, file("tai-lieu.pdf"), "hồ sơ", session, null));
        UUID finding = id();
        findings.add(finding);
        FindingKind[] kinds = FindingKind.values();
        facts.add(
                new FindingRecorded(
                        inspection,
                        finding,
                        kinds[random.nextInt(kinds.length)],
                        new FindingContent(
                                "L" + findings.size(),
                                VietnameseText.sentences(random, 2),
                                null,
                                null,
                                null,
                                null),
                        session,
                        List.of(evidence),
                        day.plusDays(21),
                        null));
        facts.add(new FindingSubmittedForReview(inspection, finding));
        facts.add(new FindingApproved(inspection, finding, null));
        facts.add(new FindingShownToUnit(inspection, finding));
    }

    private void conclude() {
        facts.add(
                new DraftReportPrepared(
                        inspection,
                        VietnameseText.sentences(random, 5),
                        null,
                        day.plusDays(40),
                        null,
                        1));
        facts.add(
                new AdoptionConferenceHeld(
                        inspection,
                        1,
                        new Person("Chủ trì", List.of(), null),
                        subject,
                        null,
                        null,
                        List.of(),
                        ConferenceOutcome.ADOPTED,
                        day.plusDays(45),
                        null));
        facts.add(
                new ReportedToIssuer(
                        inspection, null, 1, "đề nghị ban hành", day.plusDays(48), null));
        List<RecommendationDrawn> drawn = new ArrayList<>();
        for (int i = 1; i <= 1 + random.nextInt(3); i++) {
            drawn.add(
                    new RecommendationDrawn(
                            id(),
                            "R" + i,
                            VietnameseText.sentences(random, 1),
                            subject,
                            day.plusDays(150),
                            "theo thông báo",
                            List.of(findings.get(random.nextInt(findings.size())))));
        }
        facts.add(
                new ConclusionIssued(
                        inspection,
                        notice,
                        VietnameseText.sentences(random, 3),
                        drawn,
                        day.plusDays(55),
                        null,
                        delegation,
                        subject));
        drawn.forEach(this::follow);
        facts.add(new NoticeDelivered(inspection, List.of(subject), null, day.plusDays(57), null));
        drawn.forEach(this::answer);
    }

    private void follow(RecommendationDrawn drawn) {
        facts.add(
                new RecommendationOpened(
                        drawn.recommendation(),
                        inspection,
                        delegation,
                        subject,
                        drawn.reference(),
                        drawn.text(),
                        drawn.dueOn(),
                        drawn.dueReason(),
                        drawn.findings(),
                        notice,
                        day.plusDays(55)));
        facts.add(
                new FollowUpOfficerAssigned(
                        drawn.recommendation(), leader, "Cán bộ theo dõi", day.plusDays(56), null));
    }

    private void answer(RecommendationDrawn drawn) {
        UUID response = id();
        facts.add(
                new RecommendationAcknowledged(
                        drawn.recommendation(), null, day.plusDays(60), null));
        facts.add(
                new ProgressReported(
                        drawn.recommendation(),
                        VietnameseText.sentences(random, 1),
                        List.of(),
                        day.plusDays(90),
                        null));
        facts.add(
                new ResponseSubmitted(
                        drawn.recommendation(),
                        response,
                        VietnameseText.sentences(random, 2),
                        null,
                        List.of(file("tra-loi.pdf")),
                        day.plusDays(140),
                        null));
        if (random.nextInt(4) > 0) {
            facts.add(
                    new ResponseAccepted(
                            drawn.recommendation(), response, null, day.plusDays(145), null));
        }
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private EvidenceFile file(String name) {
        String digits = "%016x".formatted(random.nextLong());
        return new EvidenceFile(digits.repeat(4), 12_345, "application/pdf", name);
    }

    private Document document(DocumentType type, String symbol) {
        return new Document(type, "Ban Thường vụ Tỉnh ủy", null, null, symbol, day, theme);
    }
}
