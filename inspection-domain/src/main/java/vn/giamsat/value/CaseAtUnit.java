package vn.giamsat.value;

import java.util.UUID;

/** One delegation has one case at one unit; a second one says why it is right. */
public final class CaseAtUnit {

    /** The space of the unique keys of cases. */
    public static final String SPACE = "case";

    private CaseAtUnit() {}

    public static UniqueKey keyOf(UUID delegation, UUID subject) {
        return new UniqueKey(SPACE, delegation + "|" + subject);
    }
}
