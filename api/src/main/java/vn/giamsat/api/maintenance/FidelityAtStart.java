package vn.giamsat.api.maintenance;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

import vn.giamsat.view.QuerySide;
import vn.giamsat.view.maintenance.Fidelity;
import vn.giamsat.view.maintenance.FidelityRun;

/**
 * The comparison as a command: {@code --giamsat.check-fidelity} compares every row with the log,
 * says what it found and ends the program, with 0 when nothing differs, else with 1.
 */
@Component
@ConditionalOnProperty("giamsat.check-fidelity")
class FidelityAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FidelityAtStart.class);

    private final QuerySide views;
    private final ConfigurableApplicationContext application;

    FidelityAtStart(QuerySide views, ConfigurableApplicationContext application) {
        this.views = views;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        FidelityRun run = views.maintenance().checkFidelityNow("giamsat.check-fidelity");
        ExitCodeGenerator code = () -> isFaithful(run) ? 0 : 1;
        tell(run);
        System.exit(SpringApplication.exit(application, code));
    }

    private static boolean isFaithful(FidelityRun run) {
        return run.report() != null && run.report().isFaithful();
    }

    private static void tell(FidelityRun run) {
        Fidelity report = run.report();
        if (report == null) {
            LOG.error("the views could not be compared with the log: {}", run.failure());
            return;
        }
        for (Fidelity.OfView view : report.views()) {
            LOG.info(
                    "{} up to position {}: {} versions, {} differ; live {} replayed {}",
                    view.view(),
                    view.position(),
                    view.versions(),
                    view.differing(),
                    view.liveDigest(),
                    view.replayedDigest());
            view.differences()
                    .forEach(
                            difference ->
                                    LOG.error(
                                            "view {} row {} from position {}: {} {}",
                                            view.view(),
                                            difference.key(),
                                            difference.position(),
                                            difference.kind(),
                                            difference.columns()));
        }
    }
}
