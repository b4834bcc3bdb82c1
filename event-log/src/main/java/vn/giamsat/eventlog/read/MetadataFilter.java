package vn.giamsat.eventlog.read;

import java.util.Collection;

/** Events of these kinds, of which only those are wanted whose metadata says this. */
public record MetadataFilter(Collection<? extends Class<?>> kinds, String name, String value) {}
