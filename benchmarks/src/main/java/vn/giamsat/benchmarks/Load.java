package vn.giamsat.benchmarks;

import vn.giamsat.unit.command.RegisterUnit;
import vn.giamsat.unit.command.RenameUnit;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.UnitId;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;

/**
 * Clients that each register a unit and rename it nine times, again and again: ten commands a
 * stream, one event each.
 */
final class Load {

    private static final int RENAMES = 9;

    private final Rival rival;
    private final int clients;

    Load(Rival rival, int clients) {
        this.rival = rival;
        this.clients = clients;
    }

    /** Commands answered in a second, over the time given. */
    double commandsPerSecond(Duration time) throws InterruptedException, ExecutionException {
        var going = new AtomicBoolean(true);
        var answered = new LongAdder();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            long start = System.nanoTime();
            List<Future<?>> clientsAtWork = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                Callable<Boolean> work =
                        () -> {
                            while (going.get()) {
                                oneLife(going, answered);
                            }
                            return true;
                        };
                clientsAtWork.add(threads.submit(work));
            }
            Thread.sleep(time);
            going.set(false);
            double seconds = (System.nanoTime() - start) / 1e9;
            long done = answered.sum();
            for (Future<?> client : clientsAtWork) {
                client.get();
            }
            rival.roundIsOver();
            return done / seconds;
        }
    }

    private void oneLife(AtomicBoolean going, LongAdder answered) {
        var unit = new UnitId(UUID.randomUUID());
        rival.send(
                new RegisterUnit(unit, "Huyện ủy Châu Thành", null, "Long An", null, null),
                unit + "/0");
        answered.increment();
        for (int turn = 1; turn <= RENAMES && going.get(); turn++) {
            rival.send(
                    new RenameUnit(
                            unit,
                            null,
                            "Đảng ủy xã số " + turn,
                            null,
                            "sắp xếp đơn vị",
                            Occasion.NOT_RECORDED),
                    unit + "/" + turn);
            answered.increment();
        }
    }
}
