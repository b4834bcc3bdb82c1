package vn.giamsat.api.text;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Knows what people call a thing they never call by its identity. */
@FunctionalInterface
public interface Named {

    Named NOBODY = _ -> null;

    @Nullable String of(UUID id);
}
