package vn.giamsat.eventlog.serialize;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How what was stored in one version of an event is told in the next: JSON as maps and lists. The
 * step is pure: the same bytes are read as the same event for ever.
 */
public record Upcaster(
        String name, int version, UnaryOperator<Map<String, @Nullable Object>> next) {}
