package vn.giamsat.api.asof;

import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.api.day.WrittenMoment;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.event.OfficeDays;
import vn.giamsat.eventlog.read.Positions;
import vn.giamsat.view.QuerySide;

import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the moment of the past somebody asks for; what is read of it shows the log up to it. */
public final class AsOf {
    static final String PARAMETER = "asOf";

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");
    private static final int LONGEST = 60;

    private final Positions positions;
    private final QuerySide views;
    private final Clock clock;

    AsOf(Positions positions, QuerySide views, Clock clock) {
        this.positions = positions;
        this.views = views;
        this.clock = clock;
    }

    public PastMoment find(String text) {
        if (text.length() > LONGEST) {
            throw refused(ProblemKind.AS_OF_MALFORMED, text.substring(0, LONGEST) + "…");
        }
        try {
            PastMoment when = NUMBER.matcher(text).matches() ? numbered(text) : dated(text);
            views.readAtLeast(when.position());
            return when;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refused.because(ProblemKind.NOT_YET_VISIBLE);
        }
    }

    private PastMoment numbered(String text) throws InterruptedException {
        BigInteger position = new BigInteger(text);
        if (position.signum() < 0) {
            throw refused(ProblemKind.AS_OF_NEGATIVE, text);
        }
        long last = positions.settled(PATIENCE);
        if (position.compareTo(BigInteger.valueOf(last)) > 0) {
            throw refused(ProblemKind.AS_OF_BEYOND_THE_END, text, "last", last);
        }
        return new PastMoment(
                position.longValueExact(), recordedAt(position.longValueExact()), false);
    }

    private PastMoment dated(String text) throws InterruptedException {
        Instant now = clock.instant();
        WrittenMoment written = WrittenMoment.of(text, now);
        Instant time = written.moment();
        if (time == null) {
            throw written.fault() == WrittenDay.Fault.NOT_IN_THE_CALENDAR
                    ? refused(ProblemKind.AS_OF_MALFORMED, text, "reason", "no-such-day")
                    : refused(ProblemKind.AS_OF_MALFORMED, text);
        }
        if (time.isAfter(now)) {
            throw refused(ProblemKind.AS_OF_IN_THE_FUTURE, text);
        }
        long last = positions.settled(PATIENCE);
        long position = positions.asOf(time);
        if (position < 0) {
            throw last < 0
                    ? refused(ProblemKind.AS_OF_BEFORE_ALL, text)
                    : refused(ProblemKind.AS_OF_BEFORE_ALL, text, "first", first());
        }
        return new PastMoment(position, time, true);
    }

    private Instant recordedAt(long position) {
        return positions
                .recordedAt(position)
                .orElseThrow(() -> new IllegalStateException("no event at " + position));
    }

    /** The first full second, as the office writes it, at which there was something to see. */
    private OffsetDateTime first() {
        return recordedAt(0)
                .plusSeconds(1)
                .truncatedTo(ChronoUnit.SECONDS)
                .atZone(OfficeDays.ZONE)
                .toOffsetDateTime();
    }

    private static Refused refused(ProblemKind kind, String text, Object... fact) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("asOf", text);
        if (fact.length == 2) {
            facts.put(fact[0].toString(), fact[1].toString());
        }
        return Refused.because(kind, facts);
    }
}
