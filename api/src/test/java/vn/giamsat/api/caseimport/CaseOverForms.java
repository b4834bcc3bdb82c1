package vn.giamsat.api.caseimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.account.DemoOffice;
import vn.giamsat.api.command.CommandAnswer;
import vn.giamsat.api.form.OpenForm;
import vn.giamsat.api.page.Browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A case played by its people at their browsers: every step is a form, opened, filled in by the
 * names of its fields and sent. The files of a step are chosen in the form too.
 */
final class CaseOverForms implements ImportActors {

    private static final String READER_OF_EVERYTHING = "kiemtoan";
    private static final Pattern RECORDED =
            Pattern.compile("/receipts/([0-9a-f-]{36})/(\\d+)|atLeast=([0-9a-f-]{36}):(\\d+)");

    private final ImportSteps script;
    private final Map<String, String> usernames;
    private final KnownIds ids = new KnownIds();
    private final List<String> sent = new ArrayList<>();

    CaseOverForms(String name, Map<String, String> usernames) {
        this.script = ImportSteps.of(renumbered(DemoCases.read(name)));
        this.usernames = usernames;
    }

    /** The symbol repeats the number, so both change alike. */
    private static void renumber(ObjectNode paper) {
        String number = paper.path("number").asString();
        String symbol = paper.path("symbol").asString("");
        paper.put("number", number + "F");
        if (symbol.startsWith(number)) {
            paper.put("symbol", number + "F" + symbol.substring(number.length()));
        }
    }

    /** The same case with documents of its own, since a number is recorded once in an office. */
    private static JsonNode renumbered(JsonNode file) {
        file.findParents("number").stream()
                .map(ObjectNode.class::cast)
                .forEach(CaseOverForms::renumber);
        return file;
    }

    void toTheEnd() {
        script.facts().forEach(this::play);
        script.illustration().forEach(this::play);
    }

    /** The acts that were sent, in order. */
    List<String> sent() {
        return sent;
    }

    String id(String name) {
        return ids.require(name).toString();
    }

    private void play(ImportStep step) {
        String made = step.creates() ? step.to().substring(ImportStep.CREATES.length()) : "";
        Optional<UUID> registered = unit(made);
        if (registered.isPresent()) {
            ids.put(made, registered.get());
            return;
        }
        String target = step.creates() ? "" : "/" + id(step.to());
        String address = "/" + step.aggregates() + target + "/" + step.send();
        Browser person = Browser.of(String.valueOf(usernames.get(step.as())), "vi");
        if (step.aggregates().equals("recommendations")) {
            await().until(() -> person.get(address).status() == 200);
        }
        String recorded = new FilledForm(OpenForm.at(person, address)).send(body(step), step);
        remember(step, recorded);
        sent.add(step.send());
    }

    /** With a note of each file where it stands. */
    private JsonNode body(ImportStep step) {
        return new ImportReferences(ids, this, FilledForm.placesOf(step)).resolve(step.body());
    }

    private void remember(ImportStep step, String page) {
        Matcher written = RECORDED.matcher(page);
        assertThat(written.find()).as("%s led to %s", step.send(), page).isTrue();
        String id = written.group(1) == null ? written.group(3) : written.group(1);
        long version =
                Long.parseLong(written.group(2) == null ? written.group(4) : written.group(2));
        Map<String, String> newIds = newIds(step, id, version);
        ids.remember(step, new CommandAnswer(id, version, newIds, null, false));
    }

    /** What came into being is read where everybody reads it: in the diary. */
    private Map<String, String> newIds(ImportStep step, String id, long version) {
        JsonNode payload = fact(step, id, version).path("payload");
        Map<String, String> made = new HashMap<>();
        for (String place : List.of("finding", "response", "request")) {
            payload.path(place).asStringOpt().ifPresent(value -> made.put(place, value));
        }
        JsonNode born = payload.path("recommendations");
        for (int i = 0; i < born.size(); i++) {
            made.put(
                    "recommendations[%d]".formatted(i),
                    born.path(i).path("recommendation").asString());
        }
        return made;
    }

    private static JsonNode fact(ImportStep step, String id, long version) {
        String diary =
                "/api/%s/%s/timeline?limit=200&atLeast=%s:%d"
                        .formatted(step.aggregates(), id, id, version);
        return RunningProduct.get(READER_OF_EVERYTHING, diary)
                .body()
                .path("items")
                .valueStream()
                .map(told -> told.path("fact"))
                .filter(fact -> fact.path("version").asLong() == version)
                .filter(fact -> isOf(fact, step.aggregates(), id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(step.send() + " is not in " + diary));
    }

    /** The diary of a case tells of its recommendations too, each with versions of its own. */
    private static boolean isOf(JsonNode fact, String aggregates, String id) {
        String own = aggregates.substring(0, aggregates.length() - 1);
        boolean ofRecommendation = !fact.path("recommendation").asString("").isEmpty();
        return fact.path(own).asString("").equals(id)
                && ofRecommendation == own.equals("recommendation");
    }

    @Override
    public Optional<UUID> account(String part) {
        return DemoOffice.account(script.name(), part);
    }

    @Override
    public Optional<UUID> unit(String part) {
        return DemoOffice.unit(script.name(), part);
    }
}
