package vn.giamsat.view.paper;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Story.id;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.delegation.event.DecisionRecorded;
import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.event.Level;
import vn.giamsat.event.Origin;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.Story;
import vn.giamsat.view.ViewDatabase;
import vn.giamsat.view.entry.ListQuery;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Scope;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Gaps, numbers taken twice and symbols of other bodies; and whose papers are shown to whom. */
class NumberRegisterIT {

    private static final String BODY = "Tỉnh ủy Long An";
    private static final UUID SECOND = id("đoàn hai");
    private static final QuerySide VIEWS = new ViewDatabase().feed(story()).querySide();

    private static Story story() {
        return Story.of(
                founded(
                        id("đoàn một"),
                        decision("12", "QĐ/TU", 2024, 3),
                        paper(DocumentType.DIRECTIVE, "15-CT/TW", null, 2023, 1)),
                founded(SECOND, decision("16", "QĐ/TU", 2024, 5)),
                founded(id("đoàn ba"), decision("012", null, 2024, 9)),
                founded(id("đoàn bốn"), decision(null, null, 2025, 1)),
                new DecisionRecorded(
                        id("đoàn bốn"),
                        decision("3", "QĐ/TU", 2025, 1),
                        decision(null, null, 2025, 1),
                        "bổ sung số"),
                Doan1377.founded(),
                Doan1377.opened());
    }

    private static Document decision(
            @Nullable String number, @Nullable String symbol, int year, int month) {
        return paper(DocumentType.DECISION, number, symbol, year, month);
    }

    private static Document paper(
            DocumentType type,
            @Nullable String number,
            @Nullable String symbol,
            int year,
            int month) {
        return new Document(type, BODY, null, number, symbol, LocalDate.of(year, month, 1), null);
    }

    private static DelegationFounded founded(UUID id, Document decision, Document... basis) {
        return new DelegationFounded(
                id,
                "Đoàn " + id,
                CaseKind.THEMATIC_SUPERVISION,
                Origin.PROGRAMME,
                new Issuer("Ban Thường vụ Tỉnh ủy Long An", Doan1377.ISSUER, Level.PROVINCE),
                decision,
                "Chuyên đề",
                List.of(basis),
                List.of(),
                null,
                null,
                null);
    }

    private static List<RegisteredPaper> list(Scope scope, Map<String, Object> conditions) {
        return VIEWS.list(
                        NumberRegister.ENTRY,
                        new ListQuery(null, conditions, scope, null, PageRequest.first(50)))
                .items();
    }

    private static List<String> numbers(Map<String, Object> conditions) {
        return list(Scope.everything(), conditions).stream()
                .map(item -> item.paper().written().cited())
                .toList();
    }

    @Test
    void papers_of_one_issuer_stand_by_type_and_year_in_the_order_of_their_numbers() {
        assertThat(numbers(Map.of("issuer", "tinh uy long an")))
                .containsSubsequence("12-QĐ/TU", "16-QĐ/TU")
                .contains("012", "3-QĐ/TU", "15-CT/TW");
        assertThat(numbers(Map.of("issuer", "tinh uy long an", "year", "2025")))
                .containsExactly("3-QĐ/TU");
        assertThat(numbers(Map.of("type", DocumentType.DIRECTIVE, "year", "2023")))
                .containsExactly("15-CT/TW");
    }

    @Test
    void numbers_that_are_missing_are_named_before_the_next_one() {
        var after = list(Scope.everything(), Map.of("flag", PaperFlag.NUMBERS_MISSING_BEFORE));

        assertThat(after).extracting(item -> item.paper().written().number()).containsExactly("16");
        assertThat(after.getFirst().missing()).isEqualTo("13–15");
    }

    @Test
    void a_number_that_two_matters_hold_is_flagged_at_both() {
        assertThat(numbers(Map.of("flag", PaperFlag.NUMBER_TAKEN_TWICE)))
                .containsExactlyInAnyOrder("12-QĐ/TU", "012");
    }

    @Test
    void a_symbol_of_another_body_is_kept_and_flagged() {
        var flagged = list(Scope.everything(), Map.of("flag", PaperFlag.SYMBOL_OF_ANOTHER_BODY));

        assertThat(flagged)
                .extracting(item -> item.paper().written().cited())
                .containsExactly("15-CT/TW");
        assertThat(flagged.getFirst().paper().use()).isEqualTo(PaperUse.CITED);
        assertThat(flagged.getFirst().paper().matter().page())
                .isEqualTo("/delegations/" + id("đoàn một"));
    }

    @Test
    void a_decision_that_is_completed_is_one_paper() {
        assertThat(list(Scope.everything(), Map.of("year", "2025"))).hasSize(1);
    }

    @Test
    void who_sees_one_delegation_reads_its_papers_and_takes_no_others_for_missing() {
        var seen = list(Scope.delegations(Set.of(SECOND)), Map.of());

        assertThat(seen).extracting(item -> item.paper().written().number()).containsExactly("16");
        assertThat(seen.getFirst().before()).isEqualTo(12);
    }
}
