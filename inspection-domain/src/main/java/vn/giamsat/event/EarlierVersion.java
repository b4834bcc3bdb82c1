package vn.giamsat.event;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A version in which an event was stored once, and how what was stored then is told in the next
 * version: JSON as maps and lists. The step is pure, and it stays for ever.
 */
public record EarlierVersion(
        String name, int version, UnaryOperator<Map<String, @Nullable Object>> next) {}
