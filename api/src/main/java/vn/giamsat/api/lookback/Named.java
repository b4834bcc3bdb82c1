package vn.giamsat.api.lookback;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Knows what people call a thing they never call by its identity. */
@FunctionalInterface
interface Named {

    Named NOBODY = _ -> null;

    @Nullable String of(UUID id);
}
