package vn.giamsat.benchmarks;

import vn.giamsat.account.event.AccountOpened;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.Level;
import vn.giamsat.unit.event.UnitRegistered;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The facts of an office in which many delegations work at a time; the same seed gives the same
 * facts. There are units and accounts first, then cases without end.
 */
final class SyntheticOffice implements Supplier<DomainEvent> {

    private static final int UNITS = 1_000;
    private static final int ACCOUNTS = 500;
    private static final int CASES_AT_A_TIME = 200;
    private static final int FACTS_A_DAY = 700;

    private final Random random;
    private final List<UUID> units = new ArrayList<>();
    private final List<UUID> accounts = new ArrayList<>();
    private final Deque<DomainEvent> registers = new ArrayDeque<>();
    private final List<Deque<DomainEvent>> cases = new ArrayList<>();
    private long told;

    SyntheticOffice(long seed) {
        random = new Random(seed);
        for (int i = 0; i < UNITS; i++) {
            UUID unit = new UUID(random.nextLong(), random.nextLong());
            units.add(unit);
            registers.add(
                    new UnitRegistered(
                            unit, "Đảng ủy số " + i, Level.DISTRICT, "Long An", null, null));
        }
        for (int i = 0; i < ACCOUNTS; i++) {
            UUID account = new UUID(random.nextLong(), random.nextLong());
            accounts.add(account);
            registers.add(new AccountOpened(account, "nguoi" + i, VietnameseText.name(random)));
        }
    }

    UUID anyUnit(Random chosenBy) {
        return units.get(chosenBy.nextInt(UNITS));
    }

    UUID anyAccount(Random chosenBy) {
        return accounts.get(chosenBy.nextInt(ACCOUNTS));
    }

    /** The next fact, of whichever case it is. */
    @Override
    public DomainEvent get() {
        told++;
        if (!registers.isEmpty()) {
            return registers.remove();
        }
        int place = random.nextInt(CASES_AT_A_TIME);
        while (cases.size() <= place) {
            cases.add(new ArrayDeque<>());
        }
        Deque<DomainEvent> one = cases.get(place);
        if (one.isEmpty()) {
            one.addAll(SyntheticCase.facts(random, this, today()));
        }
        return one.remove();
    }

    LocalDate today() {
        return LocalDate.of(2021, 1, 4).plusDays(told / FACTS_A_DAY);
    }
}
