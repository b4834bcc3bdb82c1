package vn.giamsat.api.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamsat.api.command.CommandCatalogue;
import vn.giamsat.field.AskedInOrder;

import java.util.Comparator;
import java.util.List;

/** People are asked for who, which paper and when before the words, and for files last. */
class OrderOfFieldsTests {

    private static final List<CommandForm> FORMS =
            new CommandForms(new CommandCatalogue(), List.of()).all();

    @ParameterizedTest
    @CsvSource({
        "propose-delegation, proposal issuer basis occasion name kind origin escalatedFrom theme"
                + " departure",
        "found-delegation,"
                + " decision issuer basis occasion name kind origin escalatedFrom theme"
                + " periodExamined departure members",
        "approve-proposal, decision occasion name members",
        "decide-plan, plan occasion subjects content methods periodExamined workingDays",
        "adjust-plan, adjustment occasion subjects content periodExamined reason",
        "replace-member, leaving successor decision occasion reason",
        "release-member, leaving decision occasion reason",
        "assign-work, member occasion task",
        "announce-inspection, decision plan occasion mode place selfReportDueOn attendees",
        "request-supplement, occasion paper dueOn about",
        "hold-session, occasion type place host participants notes papers",
        "record-finding, occasion session kind content evidence",
        "record-oral-remarks, speaker occasion text proposals",
        "hold-adoption-conference,"
                + " occasion chairUnit chair minutesTaker minutes draftVersion outcome"
                + " reservedOpinions",
        "report-to-issuer, report occasion draftVersion withoutConference proposals",
        "escalate-inspection, document issuer occasion findings deadlineRule reason",
        "withdraw-examined-member, member reason",
        "deliver-notice, recipients occasion note",
        "direct-superior, superior letter occasion text",
        "append-late-paper, file occasion shows reason",
        "add-evidence, file shows evidenceDate session",
        "submit-response, document occasion text files",
        "reopen-recommendation, occasion reason",
        "revoke-role, role unit reason",
        "register-unit, name level province validFrom namesake parent",
        "rearrange-unit, basis occasion parent level province reason",
        "open-reporting-period, body kind firstDay lastDay"
    })
    void a_form_asks_in_the_order_of_the_work(String name, String order) {
        CommandForm form =
                FORMS.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();

        assertThat(form.asked()).extracting(Field::name).containsExactly(order.split(" "));
    }

    @Test
    void what_is_wrong_is_told_in_the_order_of_the_page() {
        CommandForm form =
                FORMS.stream()
                        .filter(one -> one.name().equals("found-delegation"))
                        .findFirst()
                        .orElseThrow();

        assertThat(List.of("issuer.name", "name", "kind", "members[0].person"))
                .isSortedAccordingTo(Comparator.comparing(form::placeOf));
    }

    @Test
    void a_paper_is_asked_for_as_a_clerk_reads_its_head() {
        Field plan =
                FORMS.stream()
                        .flatMap(form -> form.field("plan").stream())
                        .findFirst()
                        .orElseThrow();

        assertThat(plan.fields())
                .extracting(Field::name)
                .containsExactly("type", "number", "symbol", "date", "issuer", "term", "about");
    }

    @AskedInOrder({"second", "frist"})
    private record Misspelt(String first, String second) {}

    @AskedInOrder("third")
    private record InPart(String first, String second, String third) {}

    @Test
    void what_is_not_named_keeps_its_order_after_what_is() {
        assertThat(RecordFields.of(InPart.class.getRecordComponents()))
                .extracting(Field::name)
                .containsExactly("third", "first", "second");
    }

    @Test
    void a_name_that_is_no_component_is_refused() {
        assertThatThrownBy(() -> RecordFields.of(Misspelt.class.getRecordComponents()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("frist");
    }
}
