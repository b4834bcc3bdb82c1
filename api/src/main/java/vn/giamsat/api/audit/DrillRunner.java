package vn.giamsat.api.audit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

import vn.giamsat.api.command.SendCommand;
import vn.giamsat.api.command.Sender;
import vn.giamsat.eventlog.drill.CopyIsTaken;
import vn.giamsat.eventlog.drill.LogCopy;
import vn.giamsat.integrity.command.AuditedLogCommand;
import vn.giamsat.integrity.command.BreakOffTamperDrill;
import vn.giamsat.integrity.command.CompleteTamperDrill;
import vn.giamsat.value.DrillId;
import vn.giamsat.view.integrity.AuditActKind;
import vn.giamsat.view.integrity.AuditActRow;
import vn.giamsat.view.integrity.AuditActs;
import vn.giamsat.view.integrity.TamperDrill;
import vn.giamsat.view.integrity.TamperDrill.DrillState;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Runs the drill that was begun, in the background, and records its result. One that another node
 * was running when it died, or whose end could not be recorded, is run again from its beginning.
 */
final class DrillRunner {

    /** So much of a long log is copied. */
    static final long MOST = 20_000;

    private static final Logger LOG = LoggerFactory.getLogger(DrillRunner.class);

    /** How long a drill is left to another node before this one tries again. */
    private static final Duration LEFT_TO_OTHERS = Duration.ofSeconds(10);

    private static final Sender SENDER = Sender.policy("WhenTamperDrillBegunThenRunIt");

    private final LogUnderAudit log;
    private final AuditActs acts;
    private final SendCommand desk;
    private final Clock clock;
    private final SecureRandom random;
    private final ExecutorService background;
    private volatile @Nullable UUID taken;
    private volatile Instant free = Instant.MIN;
    private volatile @Nullable DrillProgress progress;

    DrillRunner(
            LogUnderAudit log,
            AuditActs acts,
            SendCommand desk,
            Clock clock,
            SecureRandom random,
            ExecutorService background) {
        this.log = log;
        this.acts = acts;
        this.desk = desk;
        this.clock = clock;
        this.random = random;
        this.background = background;
    }

    Optional<DrillProgress> progress(UUID drill) {
        return Optional.ofNullable(progress).filter(one -> one.drill().equals(drill));
    }

    @Scheduled(initialDelay = 1_000, fixedDelay = 500, timeUnit = TimeUnit.MILLISECONDS)
    void look() {
        acts.last(AuditActKind.DRILL, null)
                .map(AuditActRow::drill)
                .filter(drill -> drill.state() == DrillState.RUNNING)
                .map(TamperDrill::drill)
                .filter(drill -> !drill.equals(taken) && !clock.instant().isBefore(free))
                .ifPresent(
                        drill -> {
                            taken = drill;
                            background.execute(() -> run(new DrillId(drill)));
                        });
    }

    private void run(DrillId drill) {
        AuditedLogCommand end;
        try {
            end = result(drill);
        } catch (CopyIsTaken elsewhere) {
            LOG.debug("the tamper drill {} runs on another node", drill);
            tryAgainLater();
            return;
        } catch (IOException | RuntimeException e) {
            LOG.error("the tamper drill {} could not be run", drill, e);
            end = new BreakOffTamperDrill(log.id(), null, drill, String.valueOf(e.getMessage()));
        }
        try {
            desk.send(end, SENDER, "end:" + drill);
        } catch (RuntimeException e) {
            LOG.warn("the end of the tamper drill {} was not recorded: {}", drill, e.getMessage());
            tryAgainLater();
        }
    }

    private void tryAgainLater() {
        free = clock.instant().plus(LEFT_TO_OTHERS);
        taken = null;
    }

    private AuditedLogCommand result(DrillId id) throws IOException {
        long size = log.size();
        try (LogCopy copy = log.log().copyToAttack(MOST, random, clock.instant())) {
            var drill = new Drill(copy, random);
            int all = drill.attacks().size();
            if (all == 0) {
                return new BreakOffTamperDrill(
                        log.id(), null, id, "nhật ký còn quá ngắn để diễn tập");
            }
            progress = new DrillProgress(id.value(), 0, all);
            return new CompleteTamperDrill(
                    log.id(),
                    null,
                    id,
                    size,
                    copy.size(),
                    drill.falseAlarms(),
                    drill.run(done -> progress = new DrillProgress(id.value(), done, all)));
        }
    }
}
