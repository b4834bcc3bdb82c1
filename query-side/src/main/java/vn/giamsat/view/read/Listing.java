package vn.giamsat.view.read;

import java.util.Map;

/**
 * A list people see: one JSON column, "from … where …" of which the rest follows, the row's key,
 * the order.
 */
public record Listing(
        String columns, String from, String key, Order order, Map<String, ?> parameters) {}
