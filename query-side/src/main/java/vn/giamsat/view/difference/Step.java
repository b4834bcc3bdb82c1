package vn.giamsat.view.difference;

import org.jspecify.annotations.Nullable;

/**
 * One step on the way from a row to what differs in it: a component of a record and, where that is
 * a list, which of its items.
 */
public record Step(Class<?> of, String component, @Nullable Object item) {

    Step at(Object one) {
        return new Step(of, component, one);
    }
}
