package vn.giamsat.api.caseimport;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.form.OpenForm;
import vn.giamsat.api.page.Browser.Screen;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.account.AccountRow;
import vn.giamsat.view.unit.UnitRow;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Fills a form in with what a program would have sent, written as people write it. */
final class FilledForm {

    private static final DateTimeFormatter AS_WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String MARK_OF_FILE = "sha256";

    /** Known from whom is picked, so that no form asks for it. */
    private static final Set<String> FOLLOWS = Set.of("officerName");

    private OpenForm form;

    FilledForm(OpenForm form) {
        this.form = form;
    }

    /** What stands in a body where a file is to be chosen. */
    static List<EvidenceFile> placesOf(ImportStep step) {
        return step.files().keySet().stream()
                .map(name -> new EvidenceFile("0".repeat(64), 1, "text/plain", name))
                .toList();
    }

    /** The page that is led to once it is recorded. */
    String send(JsonNode body, ImportStep step) {
        body.properties().stream()
                .filter(field -> !FOLLOWS.contains(field.getKey()))
                .forEach(field -> fill(field.getKey(), field.getValue(), step));
        Screen recorded = form.record();
        assertThat(recorded.html()).as(step.send()).doesNotContain("gs-errors");
        assertThat(recorded.status()).as(step.send()).isEqualTo(200);
        return form.ledTo();
    }

    private void fill(String path, JsonNode value, ImportStep step) {
        switch (value) {
            case ObjectNode file when file.has(MARK_OF_FILE) -> attach(path, file, step);
            case ObjectNode part ->
                    part.properties()
                            .forEach(
                                    each ->
                                            fill(
                                                    path + "." + each.getKey(),
                                                    each.getValue(),
                                                    step));
            case ArrayNode list -> list(path, list, step);
            default -> write(path, value.asString());
        }
    }

    private void list(String path, ArrayNode list, ImportStep step) {
        boolean files = !list.isEmpty() && list.get(0).has(MARK_OF_FILE);
        boolean rows = !files && !list.isEmpty() && list.get(0).isObject();
        if (files) {
            list.forEach(file -> attach(path, file, step));
        } else if (rows) {
            for (int row = 0; row < list.size(); row++) {
                form = form.has(path + "[" + row + "]") ? form : form.add(path);
                fill(path + "[" + row + "]", list.get(row), step);
            }
        } else if (!list.isEmpty()) {
            several(path, list.valueStream().map(JsonNode::asString).toList());
        }
    }

    private void several(String path, List<String> values) {
        if (form.offers(path)) {
            for (String value : values) {
                form = form.offers(path, value) ? form : form.find(path, words(value));
                form.tick(path, value);
            }
        } else {
            form.type(path, values.stream().collect(Collectors.joining("\n")));
        }
    }

    private void write(String path, String value) {
        if (form.offers(path)) {
            form = form.offers(path, value) ? form : form.find(path, words(value));
            form.choose(path, value);
        } else if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            form.type(path, AS_WRITTEN.format(LocalDate.parse(value)));
        } else {
            form.type(path, value);
        }
    }

    /** Who or what is looked for is called so. */
    private static String words(String id) {
        QuerySide views = RunningProduct.bean(QuerySide.class);
        UUID asked = UUID.fromString(id);
        return views.accounts()
                .find(asked, null)
                .map(AccountRow::displayName)
                .or(() -> views.units().find(asked, null).map(UnitRow::name))
                .orElseThrow();
    }

    private void attach(String path, JsonNode place, ImportStep step) {
        String name = place.path("fileName").asString();
        form.attach(path, name, String.valueOf(step.files().get(name)));
    }
}
