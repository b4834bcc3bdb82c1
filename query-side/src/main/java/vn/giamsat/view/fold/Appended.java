package vn.giamsat.view.fold;

import java.util.List;
import java.util.stream.Stream;

/** A list of a row with one more at its end; the list before stays as it was. */
public final class Appended {

    private Appended() {}

    public static <T> List<T> to(List<T> some, T another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }
}
