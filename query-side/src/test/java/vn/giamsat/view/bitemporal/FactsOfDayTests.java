package vn.giamsat.view.bitemporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.EvidenceAdded;
import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingApproved;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.view.Chronicle;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.RecordedEvent;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

class FactsOfDayTests {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The day on which {@link Story} records. */
    private static final LocalDate RECORDED = LocalDate.of(2024, 4, 15);

    private static final LocalDate BEFORE = LocalDate.of(2024, 4, 1);
    private static final UUID LATE = Story.id("late finding");

    @Test
    void a_late_finding_is_known_only_once_it_is_recorded() {
        Story story = Story.of(openedIn(2023));
        List<RecordedEvent> then = story.events();
        List<RecordedEvent> later = story.then(finding("Chưa họp đủ kỳ")).events();

        BitemporalCase knownThen = known(then, RECORDED);
        BitemporalCase knownLater = known(later, RECORDED);

        assertThat(knownThen.findings()).isEmpty();
        assertThat(knownLater.findings()).singleElement().extracting("finding").isEqualTo(LATE);
        assertThat(knownLater.file()).isEqualTo(knownThen.file());
        assertThat(knownLater.late())
                .filteredOn(fact -> fact.fact().event().equals("FindingRecorded"))
                .singleElement()
                .satisfies(
                        fact -> {
                            assertThat(fact.day()).isEqualTo(BEFORE);
                            assertThat(fact.daysLate()).isEqualTo(14);
                            assertThat(fact.fact().lateReason()).isEqualTo("mới tìm thấy biên bản");
                        });
    }

    @Test
    void late_evidence_is_of_its_own_day() {
        DomainEvent evidence =
                new EvidenceAdded(
                        Doan1377.CASE,
                        Story.id("late evidence"),
                        Doan1377.file("bien-ban.pdf"),
                        "cho thấy",
                        null,
                        RECORDED.plusDays(5));
        List<RecordedEvent> events = Chronicle.upToAnnouncement().then(evidence).events();

        assertThat(known(events, RECORDED).evidence()).isEmpty();
        assertThat(known(events, RECORDED.plusDays(5)).evidence()).hasSize(1);
    }

    @Test
    void what_happened_later_is_left_out_and_named() {
        List<RecordedEvent> events = Chronicle.whole().events();

        BitemporalCase known = known(events, LocalDate.of(2024, 5, 30));

        assertThat(known.file()).isNotNull();
        assertThat(known.file().outcome().conclusion()).isNull();
        assertThat(known.recommendations()).isEmpty();
        assertThat(known.leftOut())
                .filteredOn(fact -> fact.leftOut() == LeftOut.HAPPENED_LATER)
                .extracting(fact -> fact.fact().event())
                .contains("ConclusionIssued", "RecommendationOpened");
    }

    @Test
    void what_builds_on_what_happened_later_is_left_out_too() {
        LocalDate later = RECORDED.plusDays(10);
        DomainEvent finding =
                new FindingRecorded(
                        Doan1377.CASE,
                        LATE,
                        FindingKind.LIMITATION,
                        Doan1377.says(null, "về sau"),
                        null,
                        List.of(),
                        later,
                        null);
        DomainEvent approved = new FindingApproved(Doan1377.CASE, LATE, null);
        List<RecordedEvent> events = Chronicle.upToAnnouncement().then(finding, approved).events();

        assertThat(known(events, RECORDED).leftOut())
                .extracting(fact -> fact.fact().event(), BitemporalFact::leftOut)
                .contains(tuple("FindingApproved", LeftOut.BUILDS_ON_WHAT_HAPPENED_LATER));
    }

    @Test
    void a_correction_is_of_the_day_of_what_it_corrects() {
        DomainEvent amended =
                new FindingAmended(
                        Doan1377.CASE,
                        LATE,
                        FindingKind.SHORTCOMING,
                        Doan1377.says(null, "đúng"),
                        "viết nhầm");
        List<RecordedEvent> events =
                Story.of(openedIn(2023)).then(finding("sai"), amended).events();

        BitemporalCase known = known(events, BEFORE.plusDays(1));

        assertThat(known.leftOut()).isEmpty();
        assertThat(known.findings())
                .singleElement()
                .satisfies(row -> assertThat(row.words().content().text()).isEqualTo("đúng"));
    }

    @Test
    void what_says_no_day_came_before_what_builds_on_it() {
        InspectionOpened undated = openedOn(null);
        List<RecordedEvent> events = Story.of(undated).then(finding("cũ")).events();

        BitemporalCase known = known(events, BEFORE);

        assertThat(known.file()).isNotNull();
        assertThat(known.findings()).hasSize(1);
        assertThat(known.late())
                .extracting(fact -> fact.fact().event())
                .containsExactly("FindingRecorded");
        assertThat(known(events, BEFORE.minusDays(1)).file()).isNull();
    }

    @Test
    void a_unit_is_told_only_what_it_was_shown() {
        List<RecordedEvent> events = Chronicle.whole().events();

        BitemporalCase unit =
                new CaseVisibility(false, Doan1377.UNIT::equals)
                        .sees(FactsOfDay.about(LocalDate.MAX, events, OFFICE), events);
        BitemporalCase stranger =
                new CaseVisibility(false, _ -> false)
                        .sees(FactsOfDay.about(LocalDate.MAX, events, OFFICE), events);

        assertThat(unit.findings())
                .singleElement()
                .satisfies(row -> assertThat(row.writtenBy().authors()).isEmpty());
        assertThat(unit.file()).isNotNull();
        assertThat(unit.file().reporting().drafts()).isEmpty();
        assertThat(unit.recommendations()).hasSize(1);
        assertThat(unit.evidence()).isNotEmpty().allMatch(row -> row.place().inspection() != null);
        assertThat(unit.evidence())
                .extracting(row -> row.content().file().fileName())
                .contains("self-report.pdf")
                .doesNotContain("gathered.pdf");
        assertThat(unit.late()).noneMatch(fact -> fact.fact().event().equals("FindingRecorded"));
        assertThat(stranger.file()).isNull();
        assertThat(stranger.findings()).isEmpty();
        assertThat(stranger.recommendations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_day_and_no_part_of_the_log_makes_it_fail(long seed) {
        Random random = new Random(seed);
        List<RecordedEvent> whole = Chronicle.whole().events();
        List<RecordedEvent> part = new ArrayList<>(whole);
        part.removeIf(_ -> random.nextInt(4) == 0);

        for (int days = -30; days < 400; days += 10) {
            assertThat(known(part, RECORDED.plusDays(days)).late()).isNotNull();
        }
    }

    private static BitemporalCase known(List<RecordedEvent> events, LocalDate about) {
        return new CaseVisibility(true, _ -> true)
                .sees(FactsOfDay.about(about, events, OFFICE), events);
    }

    private static InspectionOpened openedIn(int year) {
        return openedOn(LocalDate.of(year, 12, 1));
    }

    private static InspectionOpened openedOn(@Nullable LocalDate day) {
        InspectionOpened e = Doan1377.opened();
        return new InspectionOpened(
                e.inspection(),
                e.delegation(),
                e.subject(),
                e.kind(),
                e.theme(),
                e.basis(),
                e.periodExamined(),
                e.deadlineRule(),
                e.escalatedFrom(),
                day,
                null,
                e.limit());
    }

    private static DomainEvent finding(String text) {
        return new FindingRecorded(
                Doan1377.CASE,
                LATE,
                FindingKind.LIMITATION,
                Doan1377.says(null, text),
                null,
                List.of(),
                BEFORE,
                "mới tìm thấy biên bản");
    }
}
