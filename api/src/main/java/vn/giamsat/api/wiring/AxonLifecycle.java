package vn.giamsat.api.wiring;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.view.QuerySide;

/**
 * Starts the log before its readers, and stops them before it. The web server opens later and
 * closes earlier than both.
 */
@Component
class AxonLifecycle implements SmartLifecycle {

    /** What needs a running command bus starts after this, and before the web server. */
    static final int PHASE = 1_000;

    private final EventLog log;
    private final QuerySide views;
    private final org.axonframework.config.Configuration axon;
    private volatile boolean running;

    AxonLifecycle(EventLog log, QuerySide views, org.axonframework.config.Configuration axon) {
        this.log = log;
        this.views = views;
        this.axon = axon;
    }

    @Override
    public void start() {
        log.start();
        running = true;
        views.catchUp();
        axon.start();
        views.maintenance().start();
    }

    @Override
    public void stop() {
        running = false;
        try {
            views.maintenance().stop();
            axon.shutdown();
        } finally {
            log.close();
        }
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
