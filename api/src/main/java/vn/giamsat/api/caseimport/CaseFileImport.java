package vn.giamsat.api.caseimport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;

import vn.giamsat.api.command.JsonFile;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.account.AccountRow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** Plays the facts of a case file named at the start, as the clerk named beside it. */
final class CaseFileImport implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CaseFileImport.class);

    private final CaseImporter player;
    private final QuerySide views;
    private final Resource file;
    private final String username;

    CaseFileImport(CaseImporter player, QuerySide views, Resource file, String username) {
        this.player = player;
        this.views = views;
        this.file = file;
        this.username = username;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        AccountRow clerk =
                views.accounts()
                        .findByUsername(username, null)
                        .orElseThrow(() -> new UnreadableCase(username, "no such account"));
        try (InputStream in = file.getInputStream()) {
            play(clerk, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (Refused refused) {
            refused.fields()
                    .forEach(
                            field ->
                                    LOG.error(
                                            "{}, line {}, {}: {}; nothing was recorded",
                                            file.getDescription(),
                                            field.line(),
                                            field.path(),
                                            field.fault()));
            throw refused;
        }
    }

    private void play(AccountRow clerk, String text) {
        ImportedCase played =
                player.facts(
                        JsonFile.read(text), new ClerkActors(clerk.account(), Map.of(), Set.of()));
        LOG.info(
                "case {} played: delegation {}, inspection {}, {} commands; left out: {}",
                played.name(),
                played.delegation(),
                played.inspection(),
                played.commands().size(),
                played.leftOut());
    }
}
