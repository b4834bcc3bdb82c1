package vn.giamsat.api.read;

import java.util.Set;

/** Answers requests whose query parameters are not those of a method but of what it answers for. */
public interface KnownParameters {

    Set<String> parameters();
}
