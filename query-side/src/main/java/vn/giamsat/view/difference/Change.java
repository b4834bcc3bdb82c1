package vn.giamsat.view.difference;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One place in which two states differ; what was not there before or is not there after is null.
 */
public record Change(
        ChangeKind kind, List<Step> path, @Nullable Object before, @Nullable Object after) {

    public Change {
        path = List.copyOf(path);
    }

    /** The components on the way, as programs name them. */
    public String place() {
        return path.stream().map(Step::component).collect(Collectors.joining("."));
    }
}
