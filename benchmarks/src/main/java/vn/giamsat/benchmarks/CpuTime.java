package vn.giamsat.benchmarks;

import java.time.Duration;
import java.util.Locale;

/**
 * Time that processors spent for this program and for its server. Unlike the time on the clock it
 * hardly depends on what else the machine does.
 */
record CpuTime(Duration java, Duration postgresql) {

    /** The server is the process that the given backend belongs to, with all its others. */
    static CpuTime now(long backend) {
        Duration server =
                ProcessHandle.of(backend).flatMap(ProcessHandle::parent).stream()
                        .flatMap(ProcessHandle::children)
                        .map(CpuTime::of)
                        .reduce(Duration.ZERO, Duration::plus);
        return new CpuTime(of(ProcessHandle.current()), server);
    }

    private static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    CpuTime since(CpuTime before) {
        return new CpuTime(java.minus(before.java), postgresql.minus(before.postgresql));
    }

    /** In microseconds. */
    double perCommand(double commands) {
        return (java.toNanos() + postgresql.toNanos()) / 1e3 / commands;
    }

    String per(double commands) {
        return String.format(
                Locale.ROOT,
                "processor time a command: %.0f µs here, %.0f µs in PostgreSQL",
                java.toNanos() / 1e3 / commands,
                postgresql.toNanos() / 1e3 / commands);
    }
}
