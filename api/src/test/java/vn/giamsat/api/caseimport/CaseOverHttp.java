package vn.giamsat.api.caseimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.post;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.account.DemoOffice;
import vn.giamsat.api.command.CommandAnswer;
import vn.giamsat.event.EvidenceFile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A case played step by step over HTTP, each step by the account whose part it is. */
final class CaseOverHttp implements ImportActors {

    private static final String READER_OF_EVERYTHING = "kiemtoan";

    private final ImportSteps script;
    private final Map<String, String> usernames;
    private final List<ImportStep> toPlay = new ArrayList<>();
    private final KnownIds ids = new KnownIds();
    private int number;
    private String lastWrite = "";

    /** The user names are those of the accounts by the parts they play. */
    CaseOverHttp(String name, Map<String, String> usernames) {
        this.script = ImportSteps.of(DemoCases.read(name));
        this.usernames = usernames;
        toPlay.addAll(script.facts());
        toPlay.addAll(script.illustration());
    }

    void facts() {
        while (!toPlay.isEmpty() && !toPlay.getFirst().illustration()) {
            play(toPlay.removeFirst());
        }
    }

    /** Plays on until this command has been sent, the next time it is due. */
    void through(String command) {
        ImportStep step;
        do {
            step = toPlay.removeFirst();
            play(step);
        } while (!step.send().equals(command));
    }

    void toTheEnd() {
        while (!toPlay.isEmpty()) {
            play(toPlay.removeFirst());
        }
    }

    String id(String name) {
        return ids.require(name).toString();
    }

    /** The path, asked for so that everything played so far shows. */
    String seen(String path) {
        return path + (path.contains("?") ? "&" : "?") + "atLeast=" + lastWrite;
    }

    void awaitRecommendation(String reference) {
        String path = "/api/recommendations/" + id(reference);
        await().until(() -> get(READER_OF_EVERYTHING, path).status() == 200);
    }

    private void play(ImportStep step) {
        String key = "over-http:%s:%d".formatted(script.name(), number++);
        String made = step.creates() ? step.to().substring(ImportStep.CREATES.length()) : "";
        Optional<UUID> registered = unit(made);
        if (registered.isPresent()) {
            ids.put(made, registered.get());
            return;
        }
        if (step.aggregates().equals("recommendations")) {
            awaitRecommendation(step.to());
        }
        Reply reply = send(step, key);
        assertThat(reply.status())
                .as("%s as %s: %s", step.send(), step.as(), reply.body())
                .isEqualTo(step.creates() ? 201 : 200);
        remember(step, reply.body());
    }

    private Reply send(ImportStep step, String key) {
        String target = step.creates() ? "" : "/" + id(step.to());
        String body =
                new ImportReferences(ids, this, uploaded(step)).resolve(step.body()).toString();
        Map<String, String> headers = new HashMap<>(Map.of("Idempotency-Key", key));
        if (step.illustration()) {
            headers.put("Illustration", "true");
        }
        return post(
                username(step),
                "/api/" + step.aggregates() + target + "/" + step.send(),
                body,
                headers.entrySet().stream()
                        .flatMap(header -> List.of(header.getKey(), header.getValue()).stream())
                        .toArray(String[]::new));
    }

    private List<EvidenceFile> uploaded(ImportStep step) {
        return step.files().entrySet().stream()
                .map(file -> upload(username(step), file.getKey(), file.getValue()))
                .toList();
    }

    private static EvidenceFile upload(String username, String fileName, String text) {
        Reply reply =
                post(
                        username,
                        "/api/evidence",
                        text.getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/octet-stream",
                        "Content-Disposition",
                        "attachment; filename=\"" + fileName + "\"");
        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(201);
        return JsonMapper.shared().treeToValue(reply.body(), EvidenceFile.class);
    }

    private void remember(ImportStep step, JsonNode answer) {
        Map<String, String> newIds = new HashMap<>();
        answer.path("newIds")
                .properties()
                .forEach(made -> newIds.put(made.getKey(), made.getValue().asString()));
        ids.remember(
                step,
                new CommandAnswer(
                        answer.path("id").asString(),
                        answer.path("version").asLong(),
                        newIds,
                        null,
                        false));
        wrote(answer);
    }

    /** From now on this write shows wherever one looks. */
    void wrote(JsonNode answer) {
        lastWrite = answer.path("id").asString() + ":" + answer.path("version").asLong();
    }

    private String username(ImportStep step) {
        return usernames.get(step.as());
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
