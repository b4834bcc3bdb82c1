package vn.giamsat.api.asof;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.security.Caller;
import vn.giamsat.api.security.Reading;
import vn.giamsat.event.OfficeDays;
import vn.giamsat.rule.Occasions;
import vn.giamsat.view.read.Scope;

import java.time.Clock;
import java.time.LocalDate;

/**
 * Keeps two questions apart: what today's reader may see of a moment, and what the office showed
 * somebody at that moment. The answer to the second is never more than the first allows.
 */
final class ReadContexts {
    private final Reading reading;
    private final AsOf moments;
    private final Impersonation eyes;
    private final Clock clock;

    ReadContexts(Reading reading, AsOf moments, Impersonation eyes, Clock clock) {
        this.reading = reading;
        this.moments = moments;
        this.eyes = eyes;
        this.clock = clock;
    }

    ReadContext of(Caller caller, @Nullable String asOf, @Nullable String seenBy) {
        PastMoment when = asOf == null ? null : moments.find(asOf);
        LocalDate day = when == null ? Occasions.today(clock) : OfficeDays.of(when.time());
        Scope own = reading.scopeOf(caller);
        if (seenBy == null) {
            return new ReadContext(caller, caller, own, when, day);
        }
        Long position = when == null ? null : when.position();
        Caller then = eyes.of(seenBy, caller, position);
        Scope seen = own.throughTheEyesOf(reading.scopeOf(then, position));
        return new ReadContext(caller, then, seen, when, day);
    }
}
