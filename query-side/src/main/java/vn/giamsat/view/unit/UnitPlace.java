package vn.giamsat.view.unit;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Level;

import java.util.UUID;

/** Where an organisation stands: at which level, in which province, under which other one. */
public record UnitPlace(@Nullable Level level, @Nullable String province, @Nullable UUID parent) {}
