package vn.giamsat.delegation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Level;

import java.util.UUID;

/** The body that decides and issues (chủ thể kiểm tra, giám sát), as the record names it. */
public record Issuer(String name, @Nullable UUID unit, @Nullable Level level) {}
