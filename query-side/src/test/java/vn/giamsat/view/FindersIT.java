package vn.giamsat.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static vn.giamsat.view.Story.id;

import org.junit.jupiter.api.Test;

import vn.giamsat.account.event.AccountOpened;
import vn.giamsat.delegation.event.Post;
import vn.giamsat.event.CaseKind;
import vn.giamsat.unit.event.UnitRegistered;
import vn.giamsat.unit.event.UnitRenamed;
import vn.giamsat.view.account.AccountRow;
import vn.giamsat.view.casefile.CaseFile;
import vn.giamsat.view.casefile.CaseFileFilter;
import vn.giamsat.view.casefile.CaseParts;
import vn.giamsat.view.casefile.CaseStage;
import vn.giamsat.view.finding.FindingRow;
import vn.giamsat.view.followup.FollowUpFilter;
import vn.giamsat.view.followup.FollowUpState;
import vn.giamsat.view.read.InvalidCursor;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Scope;
import vn.giamsat.view.relation.Related;
import vn.giamsat.view.timeline.TimelineRow;
import vn.giamsat.view.unit.UnitRow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class FindersIT {

    private static final Scope ALL = Scope.everything();
    private static final PageRequest MANY = PageRequest.first(100);
    private static final long ANNOUNCED = Chronicle.upToAnnouncement().last() + 1;
    private static final QuerySide VIEWS = new ViewDatabase().feed(Chronicle.whole()).querySide();

    @Test
    void a_case_file_carries_the_names_it_refers_to() {
        CaseFile file = VIEWS.caseFiles().find(Doan1377.CASE, ALL, null).orElseThrow();

        assertThat(file.subjectName()).isEqualTo("Ban Thường vụ Huyện ủy Châu Thành");
        assertThat(file.delegationName()).isEqualTo("Đoàn giám sát 1377");
        assertThat(file.file().standing().stage()).isEqualTo(CaseStage.DELIVERED);
        assertThat(file.missingInDelegation())
                .containsExactly(
                        vn.giamsat.view.delegation.MissingDelegationFact.DECISION_DATE,
                        vn.giamsat.view.delegation.MissingDelegationFact.SECRETARY);
    }

    @Test
    void what_a_list_needs_of_many_is_asked_for_at_once() {
        UUID second = id("second case");
        QuerySide views =
                new ViewDatabase()
                        .feed(
                                Chronicle.upToAnnouncement()
                                        .then(
                                                Doan1377.opened(
                                                        second,
                                                        id("second unit"),
                                                        CaseKind.THEMATIC_SUPERVISION)))
                        .querySide();
        Set<UUID> asked = Set.of(Doan1377.DELEGATION, id("no delegation"));

        assertThat(views.caseFiles().newestOf(asked, 1, ALL, null))
                .containsOnlyKeys(Doan1377.DELEGATION)
                .hasEntrySatisfying(
                        Doan1377.DELEGATION,
                        files ->
                                assertThat(files)
                                        .extracting(found -> found.file().matter().inspection())
                                        .containsExactly(second));
        assertThat(views.caseFiles().newestOf(asked, 5, Scope.nothing(), null)).isEmpty();
        assertThat(views.accounts().ofIds(Set.of(Doan1377.LEADER, id("nobody")), null))
                .extracting(AccountRow::displayName)
                .containsExactly("Phạm Văn Bốn");
    }

    @Test
    void a_case_file_as_of_a_position_stands_as_it_stood() {
        assertThat(stage(ANNOUNCED)).isEqualTo(CaseStage.ANNOUNCED);
        assertThat(stage(ANNOUNCED - 1)).isEqualTo(CaseStage.OPENED);
        assertThat(VIEWS.caseFiles().find(Doan1377.CASE, ALL, ANNOUNCED - 2)).isEmpty();
    }

    private static CaseStage stage(long asOf) {
        return VIEWS.caseFiles()
                .find(Doan1377.CASE, ALL, asOf)
                .orElseThrow()
                .file()
                .standing()
                .stage();
    }

    @Test
    void case_files_are_found_by_words_without_accents() {
        assertThat(found("chau thanh")).hasSize(1);
        assertThat(found("ĐOÀN GIÁM SÁT")).hasSize(1);
        assertThat(found("quy che 09")).hasSize(1);
        assertThat(found("khong co")).isEmpty();
        assertThat(found("100%")).isEmpty();
    }

    private static List<CaseFile> found(String words) {
        CaseFileFilter filter = new CaseFileFilter(words, null, null, null);
        return VIEWS.caseFiles().list(ALL, filter, null, MANY).items();
    }

    @Test
    void a_timeline_tells_the_case_and_its_recommendations_in_order() {
        List<TimelineRow> rows = VIEWS.timeline().ofCase(Doan1377.CASE, ALL, null, MANY).items();

        assertThat(rows).extracting(TimelineRow::event).startsWith("InspectionOpened");
        assertThat(rows).extracting(TimelineRow::event).endsWith("ResponseSubmitted");
        assertThat(rows).extracting(TimelineRow::position).isSorted();
        assertThat(rows.getFirst().payload())
                .containsEntry("deadlineRule", "GS-2017-TINH")
                .containsEntry("escalatedFrom", null);
        assertThat(VIEWS.timeline().ofDelegation(Doan1377.DELEGATION, ALL, null, MANY).items())
                .extracting(TimelineRow::event)
                .containsExactly("DelegationFounded", "PlanDecided");
    }

    @Test
    void a_timeline_comes_page_by_page_without_loss() {
        List<Long> positions = new ArrayList<>();
        PageRequest request = PageRequest.first(3);
        Page<TimelineRow> page;
        do {
            page = VIEWS.timeline().ofCase(Doan1377.CASE, ALL, null, request);
            page.items().forEach(row -> positions.add(row.position()));
            request = new PageRequest(3, page.nextCursor());
        } while (page.nextCursor() != null);

        assertThat(positions)
                .doesNotHaveDuplicates()
                .isEqualTo(
                        VIEWS.timeline().ofCase(Doan1377.CASE, ALL, null, MANY).items().stream()
                                .map(TimelineRow::position)
                                .toList());
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        for (String cursor : List.of("?", "", "bm9uZQ", "eABrZXk")) {
            assertThatExceptionOfType(InvalidCursor.class)
                    .isThrownBy(
                            () ->
                                    VIEWS.followUps()
                                            .list(
                                                    ALL,
                                                    FollowUpFilter.NONE,
                                                    null,
                                                    new PageRequest(3, cursor)));
        }
    }

    @Test
    void the_follow_up_list_finds_what_is_overdue_on_a_day() {
        assertThat(overdueOn(LocalDate.of(2024, 12, 31))).isEmpty();
        assertThat(overdueOn(LocalDate.of(2025, 1, 1))).containsExactly(Doan1377.R2);
    }

    private static List<UUID> overdueOn(LocalDate day) {
        return VIEWS
                .followUps()
                .list(
                        ALL,
                        new FollowUpFilter(
                                FollowUpState.ANSWERED,
                                day,
                                Doan1377.UNIT,
                                Chronicle.OFFICER,
                                Doan1377.CASE),
                        null,
                        MANY)
                .items()
                .stream()
                .map(followUp -> followUp.row().recommendation())
                .toList();
    }

    @Test
    void what_a_case_holds_is_read_at_once() {
        CaseParts parts = VIEWS.caseFiles().partsOf(Doan1377.CASE);

        assertThat(parts.findings())
                .extracting(FindingRow::finding)
                .contains(Doan1377.FINDING, Chronicle.HIDDEN_FINDING);
        assertThat(parts.haveEvidence()).isTrue();
        assertThat(parts.members()).hasSize(2);
        assertThat(parts.escalated()).isSubsetOf(Chronicle.HIDDEN_FINDING);
        assertThat(VIEWS.caseFiles().partsOf(Story.id("no case")).findings()).isEmpty();
    }

    @Test
    void units_are_sorted_as_vietnamese_sorts_and_found_under_former_names() {
        Story story = new Story();
        for (String name : List.of("Đồng Tháp", "An Giang", "Ân Thi", "Dương Minh Châu", "Ăn")) {
            story.then(new UnitRegistered(id(name), name, null, null, null, null));
        }
        story.then(new UnitRenamed(id("Ăn"), "Áng", null, "đổi tên", null, null, "Ăn"));
        QuerySide views = new ViewDatabase().feed(story).querySide();

        assertThat(views.units().list(null, null, MANY).items())
                .extracting(UnitRow::name)
                .containsExactly("An Giang", "Áng", "Ân Thi", "Dương Minh Châu", "Đồng Tháp");
        assertThat(views.units().list("dong thap", null, MANY).items()).hasSize(1);
        assertThat(views.units().list("ăn", null, MANY).items())
                .extracting(UnitRow::name)
                .contains("Áng");
        assertThat(views.units().list(null, 4L, PageRequest.first(2)).items())
                .extracting(UnitRow::name)
                .containsExactly("An Giang", "Ăn");
    }

    @Test
    void people_are_sorted_by_their_given_name() {
        Story story = new Story();
        for (String name : List.of("Trần An", "Lê Bốn", "Phạm Văn Ân", "Đỗ Thị An")) {
            story.then(new AccountOpened(id(name), "u" + id(name), name));
        }
        QuerySide views = new ViewDatabase().feed(story).querySide();

        Page<AccountRow> first = views.accounts().list(null, null, PageRequest.first(2));
        Page<AccountRow> rest =
                views.accounts().list(null, null, new PageRequest(2, first.nextCursor()));

        assertThat(first.items())
                .extracting(AccountRow::displayName)
                .containsExactly("Đỗ Thị An", "Trần An");
        assertThat(rest.items())
                .extracting(AccountRow::displayName)
                .containsExactly("Phạm Văn Ân", "Lê Bốn");
        assertThat(rest.nextCursor()).isNull();
    }

    @Test
    void the_gate_learns_who_stands_how_to_a_matter() {
        Related related = VIEWS.relations().ofRecommendation(Doan1377.R2, null).orElseThrow();

        assertThat(related.postOf(Doan1377.LEADER)).contains(Post.LEADER);
        assertThat(related.issuerUnit()).isEqualTo(Doan1377.ISSUER);
        assertThat(related.addressee()).isEqualTo(Doan1377.UNIT);
        assertThat(related.officer()).isEqualTo(Chronicle.OFFICER);
        assertThat(VIEWS.relations().ofInspection(Doan1377.CASE, null).orElseThrow().subject())
                .isEqualTo(Doan1377.UNIT);
        assertThat(VIEWS.relations().ofDelegation(Doan1377.DELEGATION, null)).isPresent();
        assertThat(VIEWS.relations().delegationsOf(Doan1377.LEADER, null))
                .containsExactly(Doan1377.DELEGATION);
        assertThat(VIEWS.relations().delegationsIssuedBy(Set.of(Doan1377.ISSUER), null))
                .containsExactly(Doan1377.DELEGATION);
        assertThat(VIEWS.relations().account(Doan1377.LEADER, null).orElseThrow().grants())
                .hasSize(1);
    }
}
