package vn.giamsat.api.asof;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.security.Caller;
import vn.giamsat.event.OfficeDays;
import vn.giamsat.view.read.Scope;

import java.time.LocalDate;
import java.util.Set;

/**
 * Who looks, through whose eyes, how far they may see, and at which moment; now when there is none.
 * The eyes are the caller's own, or those of an account as it stood at that moment. What the caller
 * asked to be visible at least is visible.
 *
 * @param day the office's day at that moment, by which things are overdue or not
 */
public record ReadContext(
        Caller caller, Caller eyes, Scope scope, @Nullable PastMoment when, LocalDate day) {

    /** Under this name a request keeps its look once it is found. */
    public static final String RESOLVED = ReadContext.class.getName();

    /** What a request may say of its look: the moment, the eyes, what it must show at least. */
    public static final Set<String> PARAMETERS =
            Set.of(AsOf.PARAMETER, Impersonation.PARAMETER, AtLeast.PARAMETER);

    /** The position of the log at which rows are looked at; now when there is none. */
    public @Nullable Long asOf() {
        return when == null ? null : when.position();
    }

    public boolean isThroughOtherEyes() {
        return scope.eyes() != null;
    }

    /** Nothing is written in the past, nor through the eyes of another. */
    public boolean isOnlyForReading() {
        return when != null || isThroughOtherEyes();
    }

    /** The same reader at another moment, and on its day; now when there is none. */
    public ReadContext at(@Nullable PastMoment moment) {
        LocalDate then = moment == null ? day : OfficeDays.of(moment.time());
        return new ReadContext(caller, eyes, scope, moment, then);
    }
}
