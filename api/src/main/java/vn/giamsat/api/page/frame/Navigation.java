package vn.giamsat.api.page.frame;

import vn.giamsat.account.event.Role;
import vn.giamsat.api.security.Caller;

import java.util.ArrayList;
import java.util.List;

/**
 * Which places a reader has beside every page. Who has several roles has the places of all of them;
 * what a role has no use for is absent.
 */
public final class Navigation {

    private Navigation() {}

    /** The reader's places, in groups; the first is where the reader's work waits. */
    public static List<PlaceGroup> of(Caller caller) {
        List<PlaceGroup> groups = new ArrayList<>();
        groups.add(new PlaceGroup("own", List.of(Place.HOME, Place.CHANGES)));
        if (answersForUnitsOnly(caller)) {
            groups.add(new PlaceGroup("unit", List.of(Place.OWN_RECOMMENDATIONS, Place.CASES)));
            groups.add(new PlaceGroup("lookup", List.of(Place.UNITS, Place.STATISTICS)));
        } else {
            groups.add(
                    new PlaceGroup(
                            "work", List.of(Place.DELEGATIONS, Place.CASES, Place.FOLLOW_UP)));
            groups.add(new PlaceGroup("lookup", List.of(Place.UNITS, Place.STATISTICS)));
        }
        if (looksAfterTheProduct(caller)) {
            groups.add(new PlaceGroup("proof", List.of(Place.INTEGRITY, Place.VIEWS)));
            groups.add(new PlaceGroup("office", List.of(Place.ACCOUNTS, Place.PROCEDURE)));
        }
        return groups;
    }

    /**
     * Whether the accounts, the time limits and the state of the log are this reader's business.
     */
    public static boolean looksAfterTheProduct(Caller caller) {
        return caller.holds(Role.AUDITOR) || caller.holds(Role.ADMINISTRATOR);
    }

    /** An officer of an inspected unit with no other role. */
    private static boolean answersForUnitsOnly(Caller caller) {
        return !caller.roles().isEmpty()
                && caller.roles().stream().allMatch(held -> held.role() == Role.UNIT_OFFICER);
    }
}
