package vn.giamsat.api.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.giamsat.api.command.CommandCatalogue;

import java.util.List;

/** Acts that bind others, and those that no other act takes back, are confirmed. */
class ReadOnceMoreTests {

    private final List<CommandForm> forms =
            new CommandForms(new CommandCatalogue(), List.of()).all();

    @Test
    void what_cannot_be_undone_is_read_once_more_though_it_leaves_no_receipt() {
        assertThat(
                        forms.stream()
                                .filter(form -> form.isReadOnceMore() && !form.isWeighty())
                                .map(CommandForm::name))
                .containsExactlyInAnyOrder(
                        "accept-response",
                        "accept-response-in-part",
                        "archive-case-file",
                        "bind-time-limit",
                        "correct-days-off",
                        "correct-deadline-rule",
                        "deliver-correction",
                        "deliver-notice",
                        "disband-delegation",
                        "escalate-inspection",
                        "reject-response",
                        "repeal-deadline-rule",
                        "report-to-issuer",
                        "set-due-date",
                        "show-finding-to-unit");
    }

    @Test
    void what_leaves_a_receipt_is_read_once_more() {
        assertThat(forms.stream().filter(CommandForm::isWeighty))
                .isNotEmpty()
                .allMatch(CommandForm::isReadOnceMore);
    }

    /**
     * Each stands in a rule that refuses the command as long as it, or what is beside it, is
     * absent.
     */
    @Test
    void what_a_rule_demands_is_marked_so() {
        assertThat(
                        forms.stream()
                                .flatMap(
                                        form ->
                                                form.fields().stream()
                                                        .filter(f -> f.place().demanded())
                                                        .map(f -> form.name() + "." + f.name())))
                .containsExactlyInAnyOrder(
                        "announce-inspection.decision",
                        "announce-inspection.plan",
                        "decide-plan.subjects",
                        "found-delegation.decision",
                        "deliver-correction.recipients",
                        "deliver-notice.recipients",
                        "submit-response.document",
                        "submit-response.files");
    }
}
