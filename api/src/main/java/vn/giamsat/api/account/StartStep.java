package vn.giamsat.api.account;

import org.springframework.context.SmartLifecycle;

/**
 * Done once at a start, in its turn: after the log has started and before the web server takes
 * requests.
 */
public final class StartStep implements SmartLifecycle {

    /** The turn of what an upgrade makes of the past, before anything new is recorded. */
    public static final int UPGRADE = 1_400;

    /** The turn of the office's procedure, under which everything else is done. */
    public static final int PROCEDURE = 1_500;

    /** The turn of the first accounts; what builds on them has a later one. */
    public static final int ACCOUNTS = 2_000;

    private final int turn;
    private final Runnable work;
    private volatile boolean running;

    public StartStep(int turn, Runnable work) {
        this.turn = turn;
        this.work = work;
    }

    @Override
    public void start() {
        work.run();
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
        return turn;
    }
}
