package vn.giamsat.eventlog.sequence;

/** Waits for threads that are about to end. */
public final class Threads {

    private Threads() {}

    /**
     * An interrupt is kept for later: leaving before the thread has ended would leave its work half
     * done.
     */
    public static void joinUninterruptibly(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
