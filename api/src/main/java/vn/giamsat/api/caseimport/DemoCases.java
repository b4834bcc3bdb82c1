package vn.giamsat.api.caseimport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.api.account.DemoOffice;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Plays the cases of the demonstration; at the next start they are there already. */
final class DemoCases {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);

    private final CaseImporter player;
    private final List<String> names;

    DemoCases(CaseImporter player, List<String> names) {
        this.player = player;
        this.names = names;
    }

    void play() {
        names.forEach(name -> play(name, read(name)));
    }

    /** A case that an earlier release played in other words is left as it stands. */
    void play(String name, JsonNode file) {
        try {
            player.whole(file, new DemoCast(name));
        } catch (Refused refused) {
            if (refused.kind() != ProblemKind.IDEMPOTENCY_KEY_REUSED) {
                throw refused;
            }
            LOG.info("The case {} was played by an earlier release and stays as it is", name);
        }
    }

    static JsonNode read(String name) {
        try (InputStream file = new ClassPathResource("cases/" + name + ".json").getInputStream()) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record DemoCast(String caseName) implements ImportActors {

        @Override
        public Optional<UUID> account(String part) {
            return DemoOffice.account(caseName, part);
        }

        @Override
        public Optional<UUID> unit(String part) {
            return DemoOffice.unit(caseName, part);
        }
    }
}
