package vn.giamsat.api.caseimport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.api.command.Answer;
import vn.giamsat.api.command.CommandCatalogue;
import vn.giamsat.api.command.CommandDesk;
import vn.giamsat.api.command.CommandReader;
import vn.giamsat.api.command.CommandType;
import vn.giamsat.api.command.DerivedIds;
import vn.giamsat.api.command.Sender;
import vn.giamsat.api.evidence.EvidenceIntake;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.event.EvidenceFile;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Plays a case through the desk that takes every command, so that rules, rights and receipts hold
 * for it as for anybody. Playing a case twice does nothing twice.
 */
public final class CasePlayer {

    private final CommandCatalogue catalogue;
    private final CommandReader reader;
    private final CommandDesk desk;
    private final EvidenceIntake evidence;
    private final Births births;

    CasePlayer(
            CommandCatalogue catalogue,
            CommandReader reader,
            CommandDesk desk,
            EvidenceIntake evidence,
            Births births) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.desk = desk;
        this.evidence = evidence;
        this.births = births;
    }

    /** Plays the facts of a case file. */
    public PlayedCase facts(JsonNode file, CaseCast cast) {
        CaseScript script = CaseScript.of(file);
        return play(script.name(), script.facts(), cast);
    }

    /** Plays the facts and then the illustration, which is labelled as such. */
    public PlayedCase whole(JsonNode file, CaseCast cast) {
        CaseScript script = CaseScript.of(file);
        List<CaseStep> steps = new ArrayList<>(script.facts());
        steps.addAll(script.illustration());
        return play(script.name(), steps, cast);
    }

    private PlayedCase play(String name, List<CaseStep> steps, CaseCast cast) {
        KnownIds ids = new KnownIds();
        List<String> commands = new ArrayList<>();
        for (int number = 0; number < steps.size(); number++) {
            CaseStep step = steps.get(number);
            String made = step.creates() ? step.to().substring(CaseStep.CREATES.length()) : "";
            var registered = cast.unit(made);
            if (registered.isPresent()) {
                ids.put(made, registered.get());
                continue;
            }
            ids.remember(step, send(step, ids, cast, "case:%s:%d".formatted(name, number)));
            commands.add(step.send());
        }
        return new PlayedCase(
                name, ids.require("delegation"), ids.require("inspection"), List.copyOf(commands));
    }

    private Answer send(CaseStep step, KnownIds ids, CaseCast cast, String key) {
        CommandType type = catalogue.find(step.aggregates(), step.send());
        if (type == null) {
            throw new UnreadableCase(step.send(), "there is no such command");
        }
        Sender sender = sender(step, cast);
        UUID target = step.creates() ? null : ids.require(step.to());
        if (target != null && step.aggregates().equals("recommendations")) {
            births.awaitRecommendation(target);
        }
        ObjectNode body = new References(ids, cast, files(step, sender)).resolve(step.body());
        DomainCommand command =
                reader.read(type, target, null, body, DerivedIds.of(sender, type, key));
        return desk.send(command, sender, key);
    }

    private static Sender sender(CaseStep step, CaseCast cast) {
        UUID account =
                cast.account(step.as())
                        .orElseThrow(
                                () -> new UnreadableCase(step.as(), "nobody here plays this part"));
        Sender sender = Sender.account(account);
        return step.illustration() ? sender.illustrating() : sender;
    }

    private List<EvidenceFile> files(CaseStep step, Sender sender) {
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
