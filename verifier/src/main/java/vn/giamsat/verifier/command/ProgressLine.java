package vn.giamsat.verifier.command;

import vn.giamsat.verifier.walk.CheckProgress;

import java.util.Map;

/** Says now and then how far a long check has come; what is short is done in silence. */
final class ProgressLine implements CheckProgress {

    private static final long EVERY = 5_000_000_000L;

    private final Terminal terminal;
    private long last = System.nanoTime();

    ProgressLine(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void reached(long done, long all) {
        long now = System.nanoTime();
        if (now - last > EVERY) {
            last = now;
            terminal.aside(
                    "fsck.progress",
                    Map.of("done", String.valueOf(done), "all", String.valueOf(all)));
        }
    }
}
