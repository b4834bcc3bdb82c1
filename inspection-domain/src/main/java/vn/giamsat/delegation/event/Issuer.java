package vn.giamsat.delegation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Level;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;

import java.util.UUID;

/** The body that decides and issues (chủ thể kiểm tra, giám sát), as the record names it. */
public record Issuer(
        String name, @Refers(ReferenceKind.UNIT) @Nullable UUID unit, @Nullable Level level) {}
