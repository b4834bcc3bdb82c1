package vn.giamsat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.giamsat.field.Paragraph;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.inspection.command.DeliverNotice;
import vn.giamsat.inspection.command.EscalateInspection;
import vn.giamsat.inspection.command.RecordFinding;
import vn.giamsat.unit.command.RegisterUnit;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a field is stands on the record: a paragraph or a line, an identity of which kind. */
class FieldsTests {

    /** Names, numbers and marks; everything else that is text is written in paragraphs. */
    private static final Set<String> LINES =
            Set.of(
                    "addressedTo",
                    "archive",
                    "namesake",
                    "attacks.kind",
                    "attacks.place",
                    "attacks.said",
                    "attendees",
                    "by",
                    "capRounding",
                    "citation",
                    "code",
                    "deadlineRule",
                    "displayName",
                    "falseAlarms",
                    "fileName",
                    "findings",
                    "issuer",
                    "keyId",
                    "mediaType",
                    "name",
                    "number",
                    "occasion",
                    "officerName",
                    "origin",
                    "participants",
                    "place",
                    "posts",
                    "province",
                    "reference",
                    "root",
                    "sha256",
                    "symbol",
                    "term",
                    "tool",
                    "username",
                    "verifierKey");

    @Test
    void every_identity_in_a_command_says_what_it_names() {
        List<FieldsOfCommands> identities =
                FieldsOfCommands.all().stream().filter(FieldsTests::isIdentity).toList();

        assertThat(identities).hasSizeGreaterThan(40).allMatch(FieldsOfCommands::namesSomething);
    }

    private static boolean isIdentity(FieldsOfCommands field) {
        return field.isOf(UUID.class)
                || field.component().getType().getPackageName().equals("vn.giamsat.value")
                        && field.component().getType().getSimpleName().endsWith("Id");
    }

    @Test
    void a_typed_identity_implies_what_it_names() {
        assertThat(ReferenceKind.of(component(RegisterUnit.class, "parent")))
                .contains(ReferenceKind.UNIT);
        assertThat(ReferenceKind.of(component(DeliverNotice.class, "recipients")))
                .contains(ReferenceKind.UNIT);
        assertThat(ReferenceKind.of(component(EscalateInspection.class, "findings")))
                .contains(ReferenceKind.FINDING);
        assertThat(ReferenceKind.of(component(RecordFinding.class, "content"))).isEmpty();
    }

    @Test
    void text_is_a_paragraph_unless_it_is_one_line_by_nature() {
        Set<String> lines =
                FieldsOfCommands.all().stream()
                        .filter(each -> each.isOf(String.class))
                        .filter(each -> !each.component().isAnnotationPresent(Paragraph.class))
                        .map(each -> each.path().replaceFirst("^(?!attacks).*\\.", ""))
                        .collect(Collectors.toSet());

        assertThat(lines).isEqualTo(LINES);
    }

    @Test
    void only_text_is_a_paragraph_and_only_identities_numbers_and_names_refer() {
        assertThat(FieldsOfCommands.all())
                .filteredOn(each -> each.component().isAnnotationPresent(Paragraph.class))
                .isNotEmpty()
                .allMatch(each -> each.isOf(String.class));
        assertThat(FieldsOfCommands.all())
                .filteredOn(each -> each.component().isAnnotationPresent(Refers.class))
                .noneMatch(each -> each.component().isAnnotationPresent(Paragraph.class));
    }

    private static RecordComponent component(Class<?> record, String name) {
        return Stream.of(record.getRecordComponents())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
