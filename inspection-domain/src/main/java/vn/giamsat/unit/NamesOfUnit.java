package vn.giamsat.unit;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.WrittenAlike;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a unit was called from which day on, in the order of the days. */
record NamesOfUnit(List<Name> inOrder) {

    record Name(String text, @Nullable LocalDate from) {

        private boolean isBornOn(LocalDate day) {
            return from == null || !from.isAfter(day);
        }
    }

    NamesOfUnit {
        inOrder = List.copyOf(inOrder);
    }

    static NamesOfUnit first(String name, @Nullable LocalDate from) {
        return new NamesOfUnit(List.of(new Name(name, from)));
    }

    /** What is entered later may have happened before: the day decides, not the entry. */
    NamesOfUnit with(String name, LocalDate from) {
        List<Name> all = new ArrayList<>(inOrder);
        int at = 0;
        while (at < all.size() && all.get(at).isBornOn(from)) {
            at++;
        }
        all.add(at, new Name(name, from));
        return new NamesOfUnit(all);
    }

    /** The first name where the day is before all of them. */
    String on(LocalDate day) {
        return inOrder.stream()
                .filter(name -> name.isBornOn(day))
                .reduce((_, later) -> later)
                .orElse(inOrder.getFirst())
                .text();
    }

    boolean include(String name) {
        String sought = WrittenAlike.fold(name);
        return inOrder.stream().anyMatch(each -> WrittenAlike.fold(each.text()).equals(sought));
    }
}
