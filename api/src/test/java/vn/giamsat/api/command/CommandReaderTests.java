package vn.giamsat.api.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.api.problem.Refused;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.delegation.command.FoundDelegation;
import vn.giamsat.inspection.command.RecordFinding;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.value.InspectionId;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

class CommandReaderTests {
    private static final UUID INSPECTION = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final Sender ADA = Sender.account(new UUID(1, 1));
    private static final String FINDING =
            """
            {"kind": "SHORTCOMING", "content": {"text": "Chưa họp"}, "evidence": [],
             "occasion": {"on": "2024-10-15"}}
            """;

    private final CommandCatalogue catalogue = new CommandCatalogue();

    @Test
    void a_body_becomes_the_command_with_the_identity_and_version_given_beside_it() {
        RecordFinding command = (RecordFinding) read(FINDING);

        assertThat(command.inspection()).isEqualTo(new InspectionId(INSPECTION));
        assertThat(command.expectedVersion()).isEqualTo(7);
        assertThat(command.kind()).isEqualTo(FindingKind.SHORTCOMING);
        assertThat(command.content().text()).isEqualTo("Chưa họp");
        assertThat(command.session()).isNull();
    }

    @Test
    void an_identity_that_comes_into_being_follows_from_the_idempotency_key() {
        UUID first = ((RecordFinding) read(FINDING)).finding();

        assertThat(first).isEqualTo(((RecordFinding) read(FINDING)).finding());
        assertThat(first.version()).isEqualTo(8);
        assertThat(first.variant()).isEqualTo(2);
        assertThat(((RecordFinding) read(FINDING, "other key")).finding()).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"018f0000-0000-7000-8000-0000000000aa\"", "null"})
    void an_identity_that_comes_into_being_is_never_taken_from_the_caller(String chosen) {
        assertThat(faults(with("\"finding\": " + chosen))).containsExactly("finding UNKNOWN_FIELD");
    }

    @Test
    void decomposed_letters_are_composed() {
        String decomposed = Normalizer.normalize("Kiến nghị Đảng ủy", Normalizer.Form.NFD);

        RecordFinding command = (RecordFinding) read(FINDING.replace("Chưa họp", decomposed));

        assertThat(command.content().text()).isEqualTo("Kiến nghị Đảng ủy");
    }

    @Test
    void lines_are_kept_in_paragraphs_and_refused_in_names() {
        RecordFinding command = (RecordFinding) read(FINDING.replace("Chưa", "Chưa\\r\\n\\t"));
        assertThat(command.content().text()).isEqualTo("Chưa\n\t họp");

        assertThat(faults(FINDING.replace("\"text\"", "\"reference\"").replace("Chưa", "Ch\\nưa")))
                .containsExactly("content.reference LINE_BREAK");
    }

    @Test
    void everything_wrong_is_told_at_once_with_its_path() {
        String body =
                """
                {"kind": "shortcoming", "content": {"text": "  ", "actor": "x"},
                 "session": 7, "evidence": ["1-1-1-1-1", null], "actor": "me",
                 "occasion": {"on": "2024-02-31"}}
                """;

        assertThat(faults(body))
                .containsExactlyInAnyOrder(
                        "actor UNKNOWN_FIELD",
                        "kind NOT_ONE_OF_THE_CHOICES",
                        "content.actor UNKNOWN_FIELD",
                        "content.text BLANK",
                        "session MUST_BE_TEXT",
                        "evidence[0] MUST_BE_ID",
                        "evidence[1] MUST_BE_TEXT",
                        "occasion.on NO_SUCH_DAY");
    }

    @Test
    void what_is_required_must_be_there_and_not_null() {
        assertThat(faults("{\"content\": null}"))
                .containsExactlyInAnyOrder(
                        "kind MISSING", "content MISSING", "evidence MISSING", "occasion MISSING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inspection", "expectedVersion", "actor", "idempotencyKey"})
    void what_travels_beside_the_body_is_not_taken_from_it(String name) {
        assertThat(faults(with("\"%s\": \"x\"".formatted(name))))
                .containsExactly(name + " UNKNOWN_FIELD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"28/02/2024", "2024-2-3", "+2024-01-01", "2024-01-01T00:00"})
    void a_day_that_is_not_iso_is_refused(String day) {
        assertThat(faults(FINDING.replace("2024-10-15", day)))
                .containsExactly("occasion.on MUST_BE_DATE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "2023-02-29", "31/02/2024"})
    void a_day_that_the_calendar_does_not_have_is_told_apart(String day) {
        assertThat(faults(FINDING.replace("2024-10-15", day)))
                .containsExactly("occasion.on NO_SUCH_DAY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0007", "\\u009F", "\\uD800", "\\u202E\\u05D0"})
    void characters_nobody_sees_are_refused(String character) {
        assertThat(faults(FINDING.replace("Chưa", "Chưa" + character)))
                .containsExactly("content.text CONTROL_CHARACTER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|MUST_BE_OBJECT",
                "{|NOT_JSON",
                "{} {}|NOT_JSON",
                "{\"kind\": 1, \"kind\": 2}|NOT_JSON",
                "[]|MUST_BE_OBJECT",
                "null|MUST_BE_OBJECT"
            })
    void a_body_that_is_not_one_object_is_refused(String body, String fault) {
        assertThat(faults(body)).containsExactly(" " + fault);
    }

    @Test
    void depth_length_and_number_of_entries_are_bounded() {
        assertThat(faults("{\"kind\":" + "[".repeat(100) + "]".repeat(100) + "}"))
                .containsExactly(" NOT_JSON");
        assertThat(faults(FINDING.replace("Chưa", "a".repeat(20_001))))
                .containsExactly("content.text TOO_LONG");
        String many = ("\"" + INSPECTION + "\",").repeat(500) + "\"" + INSPECTION + "\"";
        assertThat(faults(FINDING.replace("[]", "[" + many + "]")))
                .containsExactly("evidence TOO_MANY");
    }

    @Test
    void broken_utf_8_is_refused() {
        byte[] body = FINDING.replace("Chưa", "Ch?a").getBytes(StandardCharsets.ISO_8859_1);
        body[new String(body, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xFF;

        assertThat(faultsOf(body)).containsExactly(" NOT_JSON");
    }

    @Test
    void a_creating_command_gets_its_identity_from_the_key() {
        CommandType type = catalogue.of(FoundDelegation.class);
        byte[] body =
                """
                {"name": "Đoàn 1377", "kind": "THEMATIC_SUPERVISION", "origin": "PROGRAMME",
                 "issuer": {"name": "Ban Thường vụ"}, "theme": "Giám sát", "basis": [],
                 "members": [{"person": {"name": "A", "posts": []}, "post": "LEADER"}],
                 "occasion": {}}
                """
                        .getBytes(StandardCharsets.UTF_8);
        DerivedIds ids = DerivedIds.of(ADA, type, "k");

        FoundDelegation command =
                (FoundDelegation) new CommandReader().read(type, null, null, body, ids);

        assertThat(command.delegation().value()).isEqualTo(ids.at("delegation"));
        assertThat(command.members().getFirst().member()).isEqualTo(ids.at("members[0].member"));
    }

    private static String with(String field) {
        return FINDING.replaceFirst("\\{", "{" + field + ", ");
    }

    private List<String> faults(String body) {
        return faultsOf(body.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> faultsOf(byte[] body) {
        return catchThrowableOfType(Refused.class, () -> read(body, "key")).fields().stream()
                .map(field -> field.path() + " " + field.fault())
                .collect(Collectors.toList());
    }

    private DomainCommand read(String body) {
        return read(body, "key");
    }

    private DomainCommand read(String body, String key) {
        return read(body.getBytes(StandardCharsets.UTF_8), key);
    }

    private DomainCommand read(byte[] body, String key) {
        CommandType type = catalogue.of(RecordFinding.class);
        return new CommandReader().read(type, INSPECTION, 7L, body, DerivedIds.of(ADA, type, key));
    }
}
