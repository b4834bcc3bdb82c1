package vn.giamsat.api.frame;

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
    public static List<MenuGroup> of(Caller caller) {
        List<MenuGroup> groups = new ArrayList<>();
        groups.add(new MenuGroup("own", List.of(MenuPlace.HOME, MenuPlace.CHANGES)));
        if (answersForUnitsOnly(caller)) {
            groups.add(
                    new MenuGroup("unit", List.of(MenuPlace.OWN_RECOMMENDATIONS, MenuPlace.CASES)));
            groups.add(new MenuGroup("lookup", List.of(MenuPlace.UNITS, MenuPlace.STATISTICS)));
        } else {
            groups.add(
                    new MenuGroup(
                            "work",
                            List.of(MenuPlace.DELEGATIONS, MenuPlace.CASES, MenuPlace.FOLLOW_UP)));
            groups.add(
                    new MenuGroup(
                            "lookup",
                            List.of(MenuPlace.UNITS, MenuPlace.PAPERS, MenuPlace.STATISTICS)));
        }
        if (looksAfterTheProduct(caller)) {
            groups.add(new MenuGroup("proof", List.of(MenuPlace.INTEGRITY, MenuPlace.VIEWS)));
            groups.add(new MenuGroup("office", List.of(MenuPlace.ACCOUNTS, MenuPlace.PROCEDURE)));
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
