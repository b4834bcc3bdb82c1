package vn.giamsat.view.statistics;

import static vn.giamsat.view.Story.id;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.DocumentType;
import vn.giamsat.event.Level;
import vn.giamsat.event.Origin;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.ExaminedMemberNamed;
import vn.giamsat.inspection.event.ExaminedMemberWithdrawn;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.FindingShownToUnit;
import vn.giamsat.inspection.event.FindingWithdrawn;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.inspection.event.SessionType;
import vn.giamsat.recommendation.event.AuthorityGround;
import vn.giamsat.recommendation.event.ExtensionGranted;
import vn.giamsat.recommendation.event.RecommendationClosed;
import vn.giamsat.recommendation.event.RecommendationClosedByAuthority;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.recommendation.event.RecommendationReopened;
import vn.giamsat.recommendation.event.ResponseAccepted;
import vn.giamsat.recommendation.event.ResponseSubmitted;
import vn.giamsat.unit.event.UnitRegistered;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.Story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** An office whose life is told at random: the same for the same seed. */
final class RandomOffice {

    static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
    static final int UNITS = 4;
    static final int DELEGATIONS = 4;

    private final Random random;
    private final Story story = Story.of();
    private final List<UUID> cases = new ArrayList<>();
    private final List<UUID> findings = new ArrayList<>();
    private final List<UUID> recommendations = new ArrayList<>();

    private RandomOffice(long seed) {
        random = new Random(seed);
    }

    static Story lived(long seed, int events) {
        RandomOffice office = new RandomOffice(seed);
        office.found();
        while (office.story.last() < events) {
            office.next();
        }
        return office.story;
    }

    static UUID unit(int number) {
        return id("unit " + number);
    }

    static UUID delegation(int number) {
        return id("delegation " + number);
    }

    private void found() {
        for (int i = 0; i < UNITS; i++) {
            Level level = i == 0 ? null : Level.values()[i % 4];
            story.then(new UnitRegistered(unit(i), "Đảng ủy " + i, level, null, null, null));
        }
        for (int i = 0; i < DELEGATIONS; i++) {
            UUID issuer = i == 0 ? null : id("issuer " + i % 2);
            story.then(
                    new DelegationFounded(
                            delegation(i),
                            "Đoàn " + i,
                            CaseKind.THEMATIC_SUPERVISION,
                            Origin.PROGRAMME,
                            new Issuer("Cấp ủy " + i % 3, issuer, i == 0 ? null : Level.PROVINCE),
                            null,
                            "chuyên đề",
                            List.of(),
                            List.of(),
                            null,
                            null,
                            null));
        }
        open();
    }

    private void next() {
        switch (random.nextInt(12)) {
            case 0, 1 -> open();
            case 2 -> meet(any(cases));
            case 3 -> conclude(any(cases));
            case 4 -> name(any(cases));
            case 5, 6 -> find(any(cases));
            case 7 -> changeFinding();
            case 8 -> recommend(any(cases));
            default -> followUp();
        }
    }

    private void open() {
        UUID inspection = id("case " + cases.size());
        cases.add(inspection);
        story.then(
                new InspectionOpened(
                        inspection,
                        delegation(random.nextInt(DELEGATIONS)),
                        unit(random.nextInt(UNITS)),
                        CaseKind.values()[random.nextInt(4)],
                        "chuyên đề " + random.nextInt(3),
                        random.nextBoolean()
                                ? List.of(Doan1377.document(DocumentType.PLAN, "12-KH/TU", null))
                                : List.of(),
                        null,
                        null,
                        null,
                        day(),
                        null,
                        null));
    }

    private void meet(UUID inspection) {
        story.then(
                new SessionHeld(
                        inspection,
                        id("session"),
                        SessionType.WORKING_SESSION,
                        "trụ sở",
                        null,
                        List.of(),
                        null,
                        day(),
                        null));
    }

    private void conclude(UUID inspection) {
        story.then(
                new ConclusionIssued(
                        inspection,
                        Doan1377.document(DocumentType.NOTICE, "45-TB/TU", day()),
                        "tóm tắt",
                        List.of(),
                        day(),
                        null,
                        delegation(0),
                        unit(0)));
    }

    private void name(UUID inspection) {
        UUID member = id("member " + random.nextInt(5));
        Boolean committee = random.nextBoolean() ? null : random.nextBoolean();
        story.then(
                new ExaminedMemberNamed(
                        inspection, member, "Đảng viên", List.of(), committee, null, day(), null));
        if (random.nextInt(4) == 0) {
            story.then(new ExaminedMemberWithdrawn(inspection, member, "nhầm"));
        }
    }

    private void find(UUID inspection) {
        UUID finding = id("finding " + findings.size());
        findings.add(inspection);
        story.then(
                new FindingRecorded(
                        inspection,
                        finding,
                        FindingKind.values()[random.nextInt(FindingKind.values().length)],
                        Doan1377.says("L", "nội dung"),
                        null,
                        List.of(),
                        day(),
                        null));
    }

    private void changeFinding() {
        if (findings.isEmpty()) {
            return;
        }
        int which = random.nextInt(findings.size());
        UUID finding = id("finding " + which);
        story.then(
                random.nextInt(3) == 0
                        ? new FindingWithdrawn(findings.get(which), finding, "nhầm")
                        : new FindingShownToUnit(findings.get(which), finding));
    }

    private void recommend(UUID inspection) {
        UUID recommendation = id("recommendation " + recommendations.size());
        recommendations.add(recommendation);
        story.then(
                new RecommendationOpened(
                        recommendation,
                        inspection,
                        delegation(random.nextInt(DELEGATIONS)),
                        unit(random.nextInt(UNITS)),
                        null,
                        "khắc phục",
                        day(),
                        null,
                        List.of(),
                        Doan1377.notice(),
                        day()));
    }

    private void followUp() {
        if (recommendations.isEmpty()) {
            return;
        }
        UUID which = any(recommendations);
        UUID response = id("response " + story.last());
        switch (random.nextInt(6)) {
            case 0 ->
                    story.then(
                            new ExtensionGranted(
                                    which, response, some(), null, null, day(), null, null));
            case 1, 2 ->
                    story.then(
                            new ResponseSubmitted(
                                    which, response, "kết quả", null, List.of(), day(), null),
                            new ResponseAccepted(which, response, null, day(), null));
            case 3 -> story.then(new RecommendationClosed(which, null, day(), null));
            case 4 ->
                    story.then(
                            new RecommendationClosedByAuthority(
                                    which,
                                    AuthorityGround.BASIS_REPLACED,
                                    "thay thế",
                                    null,
                                    day(),
                                    null));
            default -> story.then(new RecommendationReopened(which, "mở lại", day(), day(), null));
        }
    }

    private UUID any(List<UUID> some) {
        return some.get(random.nextInt(some.size()));
    }

    private @Nullable LocalDate day() {
        return random.nextInt(6) == 0 ? null : some();
    }

    private LocalDate some() {
        return BEGIN.plusDays(random.nextInt(400));
    }
}
