package vn.giamsat.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.event.Provenance;
import vn.giamsat.inspection.command.ArchiveCaseFile;
import vn.giamsat.inspection.command.IssueConclusion;
import vn.giamsat.inspection.command.RecordFinding;
import vn.giamsat.period.command.OpenReportingPeriod;
import vn.giamsat.period.event.PeriodKind;
import vn.giamsat.recommendation.command.AcceptResponse;
import vn.giamsat.recommendation.command.AssignFollowUpOfficer;
import vn.giamsat.value.PeriodId;
import vn.giamsat.value.UnitId;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

class GateTests {

    private final Office office = new Office();
    private final Gate gate = new Gate(office, office);

    @Test
    void the_gate_lets_through_whom_the_expected_table_names_and_nobody_else() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Class<?> kind : Commands.kinds()) {
            Set<String> letThrough = new TreeSet<>();
            office.codes().forEach(code -> addIfLet(letThrough, kind, code));
            if (refusal(kind, Map.of(Provenance.POLICY, "WhenThisThenThat")) == null) {
                letThrough.add("po");
            }
            found.put(kind.getSimpleName(), letThrough);
        }
        assertThat(found).isEqualTo(expected());
    }

    @Test
    void rights_given_a_moment_ago_count() {
        office.viewsAreBehind();
        assertThat(refusal(RecordFinding.class, by("mb"))).isNull();
    }

    @Test
    void an_account_that_is_disabled_may_nothing() {
        Map<String, String> issuer = by("is");
        office.disable("is");
        assertThat(refusal(IssueConclusion.class, issuer)).isNotNull();
    }

    @Test
    void a_command_without_an_actor_is_refused() {
        assertThat(refusal(IssueConclusion.class, Map.of())).isNotNull();
    }

    @Test
    void where_a_record_names_no_issuing_body_only_who_issues_for_all_counts() {
        office.issuerIsUnknown();
        assertThat(refusal(IssueConclusion.class, by("iX"))).isNotNull();
        assertThat(refusal(IssueConclusion.class, by("is"))).isNotNull();
        assertThat(refusal(IssueConclusion.class, by("ia"))).isNull();
        assertThat(refusal(ArchiveCaseFile.class, by("ck"))).isNull();
    }

    @Test
    void a_recommendation_is_followed_up_by_its_officer_and_re_assigned_by_the_issuer() {
        office.isFollowedUpBy("fo");
        for (Class<?> kind : List.of(AcceptResponse.class, AssignFollowUpOfficer.class)) {
            assertThat(refusal(kind, by("fo"))).isNull();
            assertThat(refusal(kind, by("is"))).isNull();
            assertThat(refusal(kind, by("f2"))).isNotNull();
        }
    }

    @Test
    void a_reporting_period_is_opened_by_who_serves_its_body() {
        var ofTheBody =
                Commands.anyOf(
                        OpenReportingPeriod.class,
                        Map.of(UnitId.class, new UnitId(Commands.ISSUING_UNIT)));
        assertThat(List.of("is", "ia", "ck"))
                .allSatisfy(code -> assertThat(refusal(ofTheBody, by(code))).isNull());
        assertThat(List.of("iX", "cX", "uo", "au", "ad", "no"))
                .allSatisfy(code -> assertThat(refusal(ofTheBody, by(code))).isNotNull());
    }

    @Test
    void a_reporting_period_of_the_whole_office_is_not_opened_by_the_issuer_of_one_body() {
        LocalDate day = LocalDate.of(2024, 5, 1);
        var ofAll =
                new OpenReportingPeriod(
                        new PeriodId(Commands.ID), null, PeriodKind.MONTH, day, day);
        assertThat(refusal(ofAll, by("is"))).isNotNull();
        assertThat(refusal(ofAll, by("ia"))).isNull();
        assertThat(refusal(ofAll, by("ck"))).isNull();
    }

    @Test
    void one_who_may_read_the_case_is_told_that_it_is_not_permitted() {
        assertThat(refusal(IssueConclusion.class, by("mb")).visible()).isTrue();
        assertThat(refusal(IssueConclusion.class, by("uo")).visible()).isTrue();
    }

    @Test
    void one_who_may_not_read_the_case_is_told_that_it_is_not_there() {
        for (String stranger : List.of("lX", "uX", "iX", "fX", "cX", "ad", "no")) {
            assertThat(refusal(IssueConclusion.class, by(stranger)).visible())
                    .as(stranger)
                    .isFalse();
        }
    }

    @Test
    void what_is_not_there_is_nobodys() {
        office.nothingIsThere();
        assertThat(refusal(IssueConclusion.class, by("is")).visible()).isFalse();
    }

    private void addIfLet(Set<String> letThrough, Class<?> kind, String code) {
        if (refusal(kind, by(code)) == null) {
            letThrough.add(code);
        }
    }

    private Map<String, String> by(String code) {
        return Map.of(Provenance.ACTOR, office.who(code).account().toString());
    }

    private NotPermitted refusal(Class<?> kind, Map<String, String> provenance) {
        return refusal(Commands.anyOf(kind), provenance);
    }

    private NotPermitted refusal(DomainCommand command, Map<String, String> provenance) {
        CommandMessage<?> message = new GenericCommandMessage<>(command, provenance);
        return catchThrowableOfType(
                NotPermitted.class,
                () -> gate.handle(new DefaultUnitOfWork<>(message), () -> "let through"));
    }

    private static Map<String, Set<String>> expected() {
        Map<String, Set<String>> table = new TreeMap<>();
        try (var text = GateTests.class.getResourceAsStream("who-may-do-what.txt")) {
            new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\\s+")))
                    .forEach(
                            words ->
                                    table.put(
                                            words.getFirst(),
                                            new TreeSet<>(words.subList(1, words.size()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
