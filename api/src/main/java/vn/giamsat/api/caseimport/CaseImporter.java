package vn.giamsat.api.caseimport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.api.command.CommandAnswer;
import vn.giamsat.api.command.CommandCatalogue;
import vn.giamsat.api.command.CommandReader;
import vn.giamsat.api.command.CommandType;
import vn.giamsat.api.command.DerivedIds;
import vn.giamsat.api.command.JsonFile;
import vn.giamsat.api.command.SendCommand;
import vn.giamsat.api.command.Sender;
import vn.giamsat.api.command.UnusualDays;
import vn.giamsat.api.evidence.EvidenceIntake;
import vn.giamsat.api.problem.FieldProblem;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.rule.Occasions;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Plays a case through the desk that takes every command, so that rules, rights and receipts hold
 * for it as for anybody. Playing a case twice does nothing twice.
 */
public final class CaseImporter {

    private final CommandCatalogue catalogue;
    private final CommandReader reader;
    private final SendCommand desk;
    private final EvidenceIntake evidence;
    private final AwaitedRecommendations births;
    private final Clock clock;

    CaseImporter(
            CommandCatalogue catalogue,
            CommandReader reader,
            SendCommand desk,
            EvidenceIntake evidence,
            AwaitedRecommendations births,
            Clock clock) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.desk = desk;
        this.evidence = evidence;
        this.births = births;
        this.clock = clock;
    }

    /** Plays the facts of a case file. */
    ImportedCase facts(JsonFile file, ImportActors cast) {
        ImportSteps script = ImportSteps.of(file);
        check(script.facts(), cast, file);
        return play(script.name(), script.facts(), cast)
                .leaving(CaseFileShape.of(file.file()).leftOut());
    }

    /** Plays the facts and then the illustration, which is labelled as such. */
    public ImportedCase whole(JsonNode file, ImportActors cast) {
        ImportSteps script = ImportSteps.of(file);
        List<ImportStep> steps = new ArrayList<>(script.facts());
        steps.addAll(script.illustration());
        return play(script.name(), steps, cast);
    }

    private ImportedCase play(String name, List<ImportStep> steps, ImportActors cast) {
        KnownIds ids = new KnownIds();
        List<String> commands = new ArrayList<>();
        for (int number = 0; number < steps.size(); number++) {
            ImportStep step = steps.get(number);
            String made = step.creates() ? step.to().substring(ImportStep.CREATES.length()) : "";
            var registered = cast.unit(made);
            if (registered.isPresent()) {
                ids.put(made, registered.get());
                continue;
            }
            ids.remember(step, send(step, ids, cast, "case:%s:%d".formatted(name, number)));
            commands.add(step.send());
        }
        return new ImportedCase(
                name,
                ids.require("delegation"),
                ids.require("inspection"),
                List.copyOf(commands),
                List.of());
    }

    /** Reads every command before the first is sent, so that a file is taken or refused whole. */
    private void check(List<ImportStep> steps, ImportActors cast, JsonFile file) {
        KnownIds imagined = KnownIds.imagined();
        List<FieldProblem> problems = new ArrayList<>();
        var days = new DaysOfFile(new UnusualDays(Occasions.today(clock), cast.confirmedDays()));
        for (ImportStep step : steps) {
            CommandType type = type(step);
            try {
                ObjectNode body =
                        new ImportReferences(imagined, cast, List.of()).resolve(step.body());
                UUID target = step.creates() ? null : imagined.require(step.to());
                DerivedIds ids = DerivedIds.of(sender(step, cast), type, step.at());
                days.require(reader.read(type, target, null, body, ids));
            } catch (Refused refused) {
                refused.fields().stream()
                        .map(field -> field.at(PlaceInFile.of(step, field.path()), null))
                        .map(file::located)
                        .filter(field -> !problems.contains(field))
                        .forEach(problems::add);
            }
        }
        if (!problems.isEmpty()) {
            throw Refused.malformed(problems);
        }
    }

    private CommandType type(ImportStep step) {
        CommandType type = catalogue.find(step.aggregates(), step.send());
        if (type == null) {
            throw new UnreadableCase(step.at(), "there is no command " + step.send());
        }
        return type;
    }

    private CommandAnswer send(ImportStep step, KnownIds ids, ImportActors cast, String key) {
        CommandType type = type(step);
        Sender sender = sender(step, cast);
        UUID target = step.creates() ? null : ids.require(step.to());
        if (target != null && step.aggregates().equals("recommendations")) {
            births.awaitRecommendation(target);
        }
        ObjectNode body = new ImportReferences(ids, cast, files(step, sender)).resolve(step.body());
        DomainCommand command =
                reader.read(type, target, null, body, DerivedIds.of(sender, type, key));
        return desk.send(command, sender, key);
    }

    private static Sender sender(ImportStep step, ImportActors cast) {
        UUID account =
                cast.account(step.as())
                        .orElseThrow(
                                () -> new UnreadableCase(step.as(), "nobody here plays this part"));
        Sender sender = Sender.account(account).confirming(cast.confirmedDays());
        return step.illustration() ? sender.illustrating() : sender;
    }

    private List<EvidenceFile> files(ImportStep step, Sender sender) {
        UUID account = Objects.requireNonNull(sender.account());
        return step.files().entrySet().stream()
                .map(
                        file -> {
                            byte[] text = file.getValue().getBytes(StandardCharsets.UTF_8);
                            return evidence.take(
                                    account, file.getKey(), new ByteArrayInputStream(text));
                        })
                .toList();
    }
}
