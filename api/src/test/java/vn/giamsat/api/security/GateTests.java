package vn.giamsat.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;

import vn.giamsat.event.Provenance;
import vn.giamsat.inspection.command.IssueConclusion;
import vn.giamsat.inspection.command.RecordFinding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    void every_command_is_for_somebody() {
        assertThat(Commands.kinds())
                .allSatisfy(kind -> assertThat(WhoMayDoWhat.whoMay(kind)).isNotEmpty());
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
    void where_a_record_names_no_issuing_body_any_issuer_counts() {
        office.issuerIsUnknown();
        assertThat(refusal(IssueConclusion.class, by("iX"))).isNull();
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
        CommandMessage<?> message = new GenericCommandMessage<>(Commands.anyOf(kind), provenance);
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
