package vn.giamsat.api.account;

import org.springframework.context.SmartLifecycle;

import java.util.Optional;

/**
 * Opens the accounts of a new installation after the log has started and before the web server
 * takes requests.
 */
public final class FirstAccounts implements SmartLifecycle {

    /** What builds on these accounts, such as playing the demonstration cases, starts later. */
    public static final int PHASE = 2_000;

    private final FirstAdministrator administrator;
    private final Optional<DemoOpening> demo;
    private volatile boolean running;

    FirstAccounts(FirstAdministrator administrator, Optional<DemoOpening> demo) {
        this.administrator = administrator;
        this.demo = demo;
    }

    @Override
    public void start() {
        administrator.makeIfNeeded();
        demo.ifPresent(DemoOpening::open);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
