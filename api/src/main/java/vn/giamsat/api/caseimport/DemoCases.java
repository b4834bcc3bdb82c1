package vn.giamsat.api.caseimport;

import org.springframework.core.io.ClassPathResource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.api.account.DemoOffice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Plays the cases of the demonstration; at the next start they are there already. */
final class DemoCases {

    private final CaseImporter player;
    private final List<String> names;

    DemoCases(CaseImporter player, List<String> names) {
        this.player = player;
        this.names = names;
    }

    void play() {
        names.forEach(name -> player.whole(read(name), new DemoCast(name)));
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
