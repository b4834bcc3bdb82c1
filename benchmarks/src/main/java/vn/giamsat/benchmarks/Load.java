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
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;

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
        var answered = new LongAdder();
        long start = System.nanoTime();
        BooleanSupplier going = () -> System.nanoTime() - start < time.toNanos();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> clientsAtWork = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                Callable<Boolean> work =
                        () -> {
                            while (going.getAsBoolean()) {
                                oneLife(going, answered);
                            }
                            return true;
                        };
                clientsAtWork.add(threads.submit(work));
            }
            for (Future<?> client : clientsAtWork) {
                client.get();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            rival.roundIsOver();
            return answered.sum() / seconds;
        }
    }

    private void oneLife(BooleanSupplier going, LongAdder answered) {
        var unit = new UnitId(UUID.randomUUID());
        rival.send(
                new RegisterUnit(unit, "Huyện ủy Châu Thành", null, "Long An", null, null),
                unit + "/0");
        answered.increment();
        for (int turn = 1; turn <= RENAMES && going.getAsBoolean(); turn++) {
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
