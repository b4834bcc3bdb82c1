package vn.giamsat.view.statistics.counting;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.read.Reader;
import vn.giamsat.view.read.Scope;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * From where figures are looked at: by whom, at which position of the log (now when there is none),
 * over which business days, of which issuing body (all when there is none).
 *
 * @param today the office's day at that position, by which things are late or not
 */
public record Viewpoint(
        Scope scope, @Nullable Long asOf, DaySpan span, @Nullable UUID body, LocalDate today) {

    /** The same look as the log stood at a closing. */
    public Viewpoint at(long position) {
        return new Viewpoint(scope, position, span, body, today);
    }

    /** The day on which things stand as they are counted. */
    public LocalDate day() {
        return span.dayOfLook(today);
    }

    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>(Reader.parameters(scope));
        parameters.put("from_day", span.from());
        parameters.put("to_day", span.to());
        parameters.put("body", body);
        parameters.put("day", day());
        return parameters;
    }
}
