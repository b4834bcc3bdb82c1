package vn.giamsat.view.statistics.counting;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Story.id;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.event.CaseKind;
import vn.giamsat.inspection.event.ExaminedMemberNamed;
import vn.giamsat.inspection.event.ExaminedMemberWithdrawn;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.Story;
import vn.giamsat.view.ViewDatabase;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Scope;
import vn.giamsat.view.statistics.Figure;
import vn.giamsat.view.statistics.FigureEntry;
import vn.giamsat.view.statistics.FigureRow;
import vn.giamsat.view.statistics.FigureSheet;
import vn.giamsat.view.statistics.Topic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Cuộc, lượt and what was examined, as the statistical regime counts them. */
class InspectionFiguresIT {

    private static final LocalDate MAY_2 = LocalDate.of(2024, 5, 2);
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 1);
    private static final DaySpan MAY =
            new DaySpan(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31));
    private static final Scope ALL = Scope.everything();
    private static final UUID OTHER = id("another unit");

    private static final Story STORY =
            Story.of(Doan1377.unit(), Doan1377.founded())
                    .then(
                            opened("first", Doan1377.UNIT, MAY_2),
                            opened("again", Doan1377.UNIT, LocalDate.of(2024, 5, 31)),
                            opened("other", OTHER, LocalDate.of(2024, 6, 1)),
                            opened("undated", OTHER, null),
                            named("first", "A", true),
                            named("again", "A", true),
                            named("again", "B", null),
                            named("first", "C", false),
                            new ExaminedMemberWithdrawn(id("first"), id("C"), "nhầm"));
    private static final QuerySide VIEWS = new ViewDatabase().feed(STORY).querySide();

    @Test
    void a_unit_examined_twice_is_two_occurrences_and_one_organisation_of_one_engagement() {
        assertThat(totals(ALL, MAY))
                .containsEntry("engagements", 1L)
                .containsEntry("occurrences", 2L)
                .containsEntry("organisations", 1L);
    }

    @Test
    void a_member_examined_twice_is_two_occurrences_and_one_member() {
        assertThat(totals(ALL, MAY))
                .containsEntry("member-occurrences", 3L)
                .containsEntry("committee-member-occurrences", 2L)
                .containsEntry("members", 2L);
    }

    @Test
    void what_has_no_day_is_in_no_period_and_not_lost() {
        assertThat(totals(ALL, MAY)).containsEntry("undated", 1L);
        assertThat(totals(ALL, DaySpan.ALL)).containsEntry("occurrences", 4L);
        FigureSheet byMonth = sheet("month", ALL, DaySpan.ALL);
        assertThat(byMonth.rows())
                .extracting(FigureRow::value)
                .containsExactly("2024-05", "2024-06", null);
        assertThat(list("occurrences:month:", DaySpan.ALL))
                .extracting(FigureEntry::target)
                .containsExactly(id("undated"));
    }

    @Test
    void every_kind_has_its_row_also_without_a_case() {
        assertThat(sheet("kind", ALL, MAY).rows())
                .extracting(FigureRow::value)
                .containsExactly(
                        "THEMATIC_SUPERVISION",
                        "COMPLIANCE_INSPECTION",
                        "SUSPICION_INSPECTION",
                        "INSPECTION_VISIT");
    }

    @Test
    void the_list_of_organisations_tells_how_often_each_was_examined() {
        assertThat(list("organisations:kind", MAY))
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.title())
                                    .isEqualTo("Ban Thường vụ Huyện ủy Châu Thành");
                            assertThat(entry.occurrences()).isEqualTo(2);
                        });
    }

    @Test
    void a_unit_counts_no_case_before_it_knows_of_it_and_never_members() {
        Scope unit = Scope.units(Set.of(Doan1377.UNIT));

        assertThat(totals(unit, DaySpan.ALL).values()).containsOnly(0L);

        QuerySide announced =
                new ViewDatabase()
                        .feed(
                                Story.of(Doan1377.unit(), Doan1377.founded(), Doan1377.opened())
                                        .then(Doan1377.announced())
                                        .then(examined(Doan1377.CASE, "A", true)))
                        .querySide();
        FigureSheet seen =
                announced
                        .figures(Topic.INSPECTIONS)
                        .sheet("kind", new Viewpoint(unit, null, DaySpan.ALL, null, TODAY), null);
        assertThat(totals(seen))
                .containsEntry("occurrences", 1L)
                .containsEntry("member-occurrences", 0L);
    }

    private static Map<String, Long> totals(Scope scope, DaySpan span) {
        return totals(sheet("kind", scope, span));
    }

    private static Map<String, Long> totals(FigureSheet sheet) {
        return sheet.total().figures().stream()
                .collect(
                        Collectors.toMap(
                                figure -> CellKey.parse(figure.cell()).orElseThrow().measure(),
                                Figure::count));
    }

    private static FigureSheet sheet(String dimension, Scope scope, DaySpan span) {
        return VIEWS.figures(Topic.INSPECTIONS)
                .sheet(dimension, new Viewpoint(scope, null, span, null, TODAY), null);
    }

    private static List<FigureEntry> list(String cell, DaySpan span) {
        return VIEWS.figures(Topic.INSPECTIONS)
                .list(
                        CellKey.parse(cell).orElseThrow(),
                        new Viewpoint(ALL, null, span, null, TODAY),
                        PageRequest.first(100))
                .items();
    }

    private static InspectionOpened opened(String word, UUID subject, @Nullable LocalDate day) {
        return new InspectionOpened(
                id(word),
                Doan1377.DELEGATION,
                subject,
                CaseKind.THEMATIC_SUPERVISION,
                "Thực hiện Quy chế 09-QC/TU",
                List.of(),
                null,
                null,
                null,
                day,
                null,
                null);
    }

    private static ExaminedMemberNamed named(
            String word, String member, @Nullable Boolean committeeMember) {
        return examined(id(word), member, committeeMember);
    }

    private static ExaminedMemberNamed examined(
            UUID inspection, String member, @Nullable Boolean committeeMember) {
        return new ExaminedMemberNamed(
                inspection, id(member), member, List.of(), committeeMember, null, null, null);
    }
}
