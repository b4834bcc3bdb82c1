package vn.giamsat.eventlog.witness;

import java.util.Optional;

/**
 * How a witness is doing: the size it cosigned last (0 for none), and what went wrong since, as far
 * as this node asked it.
 */
public record WitnessState(String name, long cosigned, Optional<String> trouble) {}
