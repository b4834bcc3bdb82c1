package vn.giamsat.benchmarks;

import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.delegation.event.PlanDecided;
import vn.giamsat.delegation.event.Post;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.ClockStart;
import vn.giamsat.event.DayUnit;
import vn.giamsat.event.DocumentType;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.Level;
import vn.giamsat.event.Origin;
import vn.giamsat.event.Person;
import vn.giamsat.inspection.event.AnnouncementMode;
import vn.giamsat.inspection.event.EvidenceAdded;
import vn.giamsat.inspection.event.FindingApproved;
import vn.giamsat.inspection.event.FindingContent;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.FindingShownToUnit;
import vn.giamsat.inspection.event.FindingSubmittedForReview;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.inspection.event.SessionType;
import vn.giamsat.inspection.event.TimeLimit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** One delegation at one unit, from its founding to the accepted answers: about eighty facts. */
final class SyntheticCase {

    private final SyntheticMatter of;
    private final List<DomainEvent> facts = new ArrayList<>();
    private final List<UUID> findings = new ArrayList<>();

    private SyntheticCase(SyntheticMatter of) {
        this.of = of;
    }

    static List<DomainEvent> facts(Random random, SyntheticOffice office, LocalDate day) {
        SyntheticMatter matter = SyntheticMatter.any(random, office, day);
        SyntheticCase one = new SyntheticCase(matter);
        one.begin();
        one.examine();
        one.facts.addAll(SyntheticConclusion.facts(matter, one.findings));
        return one.facts;
    }

    private void begin() {
        facts.add(
                new DelegationFounded(
                        of.delegation(),
                        "Đoàn kiểm tra " + of.random().nextInt(10_000),
                        CaseKind.THEMATIC_SUPERVISION,
                        Origin.PROGRAMME,
                        new Issuer("Ban Thường vụ Tỉnh ủy", of.issuer(), Level.PROVINCE),
                        of.document(
                                DocumentType.DECISION, of.random().nextInt(10_000) + "-QĐ/UBKTTU"),
                        of.theme(),
                        List.of(),
                        List.of(
                                new Member(
                                        of.id(),
                                        new Person(
                                                VietnameseText.name(of.random()),
                                                List.of(),
                                                of.leader()),
                                        Post.LEADER)),
                        null,
                        of.day(),
                        null));
        facts.add(
                new PlanDecided(
                        of.delegation(),
                        null,
                        of.theme(),
                        List.of(of.subject()),
                        null,
                        null,
                        30,
                        of.day(),
                        null));
        facts.add(
                new InspectionOpened(
                        of.inspection(),
                        of.delegation(),
                        of.subject(),
                        of.random().nextBoolean()
                                ? CaseKind.THEMATIC_SUPERVISION
                                : CaseKind.COMPLIANCE_INSPECTION,
                        of.theme(),
                        List.of(),
                        null,
                        "GS-2017-TINH",
                        null,
                        of.day(),
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
                        of.inspection(),
                        AnnouncementMode.IN_PERSON,
                        "trụ sở",
                        null,
                        null,
                        List.of(),
                        of.day().plusDays(20),
                        of.day().plusDays(5),
                        null,
                        null));
        facts.add(
                new SelfReportReceived(
                        of.inspection(),
                        null,
                        List.of(of.file("bao-cao.pdf")),
                        of.day().plusDays(18),
                        null,
                        of.day().plusDays(60)));
    }

    private void examine() {
        for (int i = 0; i < 3; i++) {
            UUID session = of.id();
            facts.add(
                    new SessionHeld(
                            of.inspection(),
                            session,
                            SessionType.WORKING_SESSION,
                            "phòng họp",
                            null,
                            List.of(),
                            VietnameseText.sentences(of.random(), 1),
                            of.day().plusDays(20 + i),
                            null));
            for (int j = 0; j < 3 + of.random().nextInt(3); j++) {
                find(session);
            }
        }
    }

    private void find(UUID session) {
        UUID evidence = of.id();
        facts.add(
                new EvidenceAdded(
                        of.inspection(),
                        evidence,
                        of.file("tai-lieu.pdf"),
                        "hồ sơ",
                        session,
                        null));
        UUID finding = of.id();
        findings.add(finding);
        FindingKind[] kinds = FindingKind.values();
        facts.add(
                new FindingRecorded(
                        of.inspection(),
                        finding,
                        kinds[of.random().nextInt(kinds.length)],
                        new FindingContent(
                                "L" + findings.size(),
                                VietnameseText.sentences(of.random(), 2),
                                null,
                                null,
                                null,
                                null,
                                null),
                        session,
                        List.of(evidence),
                        of.day().plusDays(21),
                        null));
        facts.add(new FindingSubmittedForReview(of.inspection(), finding));
        facts.add(new FindingApproved(of.inspection(), finding, null));
        facts.add(new FindingShownToUnit(of.inspection(), finding));
    }
}
