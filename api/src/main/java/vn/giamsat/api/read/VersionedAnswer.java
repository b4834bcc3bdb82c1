package vn.giamsat.api.read;

import org.springframework.http.ResponseEntity;

import vn.giamsat.api.problem.Refused;

import java.util.Optional;
import java.util.function.ToLongFunction;

/** Answers with one thing and its version as ETag; what is hidden is as if it were not there. */
public final class VersionedAnswer {
    private VersionedAnswer() {}

    public static <T> ResponseEntity<T> of(Optional<T> found, ToLongFunction<T> version) {
        T thing = found.orElseThrow(Refused::absent);
        return ResponseEntity.ok().eTag("\"" + version.applyAsLong(thing) + "\"").body(thing);
    }
}
