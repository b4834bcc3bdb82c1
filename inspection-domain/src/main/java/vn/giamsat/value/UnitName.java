package vn.giamsat.value;

import vn.giamsat.event.WrittenAlike;

/** Whoever bears or bore a name holds it: another unit of that name says why it is another. */
public final class UnitName {

    /** The space of the unique keys of units. */
    public static final String SPACE = "unit";

    private UnitName() {}

    /** However the name is written. */
    public static UniqueKey keyOf(String name) {
        return new UniqueKey(SPACE, WrittenAlike.fold(name));
    }
}
