package vn.giamsat.api.caseimport;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.FileSystemResource;

import vn.giamsat.api.account.StartStep;
import vn.giamsat.api.command.CommandCatalogue;
import vn.giamsat.api.command.CommandReader;
import vn.giamsat.api.command.SendCommand;
import vn.giamsat.api.evidence.EvidenceIntake;
import vn.giamsat.view.QuerySide;

import java.time.Clock;
import java.util.List;

/**
 * Who plays cases: the demonstration at its start, a file named at the start, or a clerk over HTTP.
 */
@Configuration(proxyBeanMethods = false)
class CaseImportConfiguration {

    @Bean
    CaseImporter casePlayer(
            CommandCatalogue catalogue,
            CommandReader reader,
            SendCommand desk,
            EvidenceIntake evidence,
            QuerySide views,
            Clock clock) {
        return new CaseImporter(
                catalogue, reader, desk, evidence, new AwaitedRecommendations(views), clock);
    }

    /** An empty list leaves the demonstration with its accounts and units, to be played by hand. */
    @Bean
    @Profile("demo")
    StartStep demoCases(CaseImporter player, @Value("${giamsat.demo.cases}") List<String> names) {
        return new StartStep(StartStep.ACCOUNTS + 1, new DemoCases(player, names)::play);
    }

    /** {@code --giamsat.import-case=<file> --giamsat.import-as=<user name of a clerk>} */
    @Bean
    @ConditionalOnProperty("giamsat.import-case")
    CaseFileImport caseFileImport(
            CaseImporter player,
            QuerySide views,
            @Value("${giamsat.import-case}") String file,
            @Value("${giamsat.import-as}") String username) {
        return new CaseFileImport(player, views, new FileSystemResource(file), username);
    }
}
