package vn.giamsat.benchmarks;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.Person;
import vn.giamsat.inspection.event.AdoptionConferenceHeld;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.ConferenceOutcome;
import vn.giamsat.inspection.event.DraftReportPrepared;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.inspection.event.RecommendationDrawn;
import vn.giamsat.inspection.event.ReportedToIssuer;
import vn.giamsat.recommendation.event.FollowUpOfficerAssigned;
import vn.giamsat.recommendation.event.ProgressReported;
import vn.giamsat.recommendation.event.RecommendationAcknowledged;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.recommendation.event.ResponseAccepted;
import vn.giamsat.recommendation.event.ResponseSubmitted;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How a case ends: draft, conference, conclusion, and what the unit answers to it. */
final class SyntheticConclusion {

    private final SyntheticMatter of;
    private final List<UUID> findings;
    private final List<DomainEvent> facts = new ArrayList<>();

    private SyntheticConclusion(SyntheticMatter of, List<UUID> findings) {
        this.of = of;
        this.findings = findings;
    }

    static List<DomainEvent> facts(SyntheticMatter of, List<UUID> findings) {
        SyntheticConclusion one = new SyntheticConclusion(of, findings);
        one.conclude();
        return one.facts;
    }

    private void conclude() {
        facts.add(
                new DraftReportPrepared(
                        of.inspection(),
                        VietnameseText.sentences(of.random(), 5),
                        null,
                        of.day().plusDays(40),
                        null,
                        1));
        facts.add(
                new AdoptionConferenceHeld(
                        of.inspection(),
                        1,
                        new Person("Chủ trì", List.of(), null),
                        of.subject(),
                        null,
                        null,
                        List.of(),
                        ConferenceOutcome.ADOPTED,
                        of.day().plusDays(45),
                        null));
        facts.add(
                new ReportedToIssuer(
                        of.inspection(), null, 1, "đề nghị ban hành", of.day().plusDays(48), null));
        List<RecommendationDrawn> drawn = new ArrayList<>();
        for (int i = 1; i <= 1 + of.random().nextInt(3); i++) {
            drawn.add(
                    new RecommendationDrawn(
                            of.id(),
                            "R" + i,
                            VietnameseText.sentences(of.random(), 1),
                            of.subject(),
                            of.day().plusDays(150),
                            "theo thông báo",
                            List.of(findings.get(of.random().nextInt(findings.size())))));
        }
        facts.add(
                new ConclusionIssued(
                        of.inspection(),
                        of.notice(),
                        VietnameseText.sentences(of.random(), 3),
                        drawn,
                        of.day().plusDays(55),
                        null,
                        of.delegation(),
                        of.subject()));
        drawn.forEach(this::follow);
        facts.add(
                new NoticeDelivered(
                        of.inspection(), List.of(of.subject()), null, of.day().plusDays(57), null));
        drawn.forEach(this::answer);
    }

    private void follow(RecommendationDrawn drawn) {
        facts.add(
                new RecommendationOpened(
                        drawn.recommendation(),
                        of.inspection(),
                        of.delegation(),
                        of.subject(),
                        drawn.reference(),
                        drawn.text(),
                        drawn.dueOn(),
                        drawn.dueReason(),
                        drawn.findings(),
                        of.notice(),
                        of.day().plusDays(55)));
        facts.add(
                new FollowUpOfficerAssigned(
                        drawn.recommendation(),
                        new Person("Cán bộ theo dõi", List.of(), of.leader()),
                        of.day().plusDays(56),
                        null));
    }

    private void answer(RecommendationDrawn drawn) {
        UUID response = of.id();
        facts.add(
                new RecommendationAcknowledged(
                        drawn.recommendation(), null, of.day().plusDays(60), null));
        facts.add(
                new ProgressReported(
                        drawn.recommendation(),
                        VietnameseText.sentences(of.random(), 1),
                        List.of(),
                        of.day().plusDays(90),
                        null));
        facts.add(
                new ResponseSubmitted(
                        drawn.recommendation(),
                        response,
                        VietnameseText.sentences(of.random(), 2),
                        null,
                        List.of(of.file("tra-loi.pdf")),
                        of.day().plusDays(140),
                        null));
        if (of.random().nextInt(4) > 0) {
            facts.add(
                    new ResponseAccepted(
                            drawn.recommendation(), response, null, of.day().plusDays(145), null));
        }
    }
}
