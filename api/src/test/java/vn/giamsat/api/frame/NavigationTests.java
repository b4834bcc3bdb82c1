package vn.giamsat.api.frame;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.frame.MenuPlace.ACCOUNTS;
import static vn.giamsat.api.frame.MenuPlace.CASES;
import static vn.giamsat.api.frame.MenuPlace.DELEGATIONS;
import static vn.giamsat.api.frame.MenuPlace.FOLLOW_UP;
import static vn.giamsat.api.frame.MenuPlace.HOME;
import static vn.giamsat.api.frame.MenuPlace.INTEGRITY;
import static vn.giamsat.api.frame.MenuPlace.OWN_RECOMMENDATIONS;
import static vn.giamsat.api.frame.MenuPlace.PROCEDURE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.giamsat.account.event.Role;
import vn.giamsat.api.security.Caller;
import vn.giamsat.api.security.HeldRole;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** Each kind of person has the places of that work, and no others. */
class NavigationTests {

    @ParameterizedTest
    @EnumSource(Role.class)
    void the_first_place_of_everybody_is_where_their_work_waits(Role role) {
        assertThat(placesOf(role).getFirst()).isEqualTo(HOME);
        assertThat(placesOf(role)).doesNotHaveDuplicates();
    }

    @Test
    void a_unit_goes_to_what_is_asked_of_it() {
        assertThat(placesOf(Role.UNIT_OFFICER))
                .contains(OWN_RECOMMENDATIONS, CASES)
                .doesNotContain(DELEGATIONS, FOLLOW_UP, ACCOUNTS, INTEGRITY);
    }

    @Test
    void whoever_looks_after_the_product_goes_to_its_accounts_rules_and_proofs() {
        assertThat(placesOf(Role.ADMINISTRATOR)).contains(ACCOUNTS, PROCEDURE, INTEGRITY);
        assertThat(placesOf(Role.AUDITOR)).contains(INTEGRITY);
        assertThat(placesOf(Role.CLERK)).doesNotContain(ACCOUNTS, PROCEDURE, INTEGRITY);
    }

    @Test
    void who_has_two_roles_has_the_places_of_both() {
        assertThat(placesOf(Role.UNIT_OFFICER, Role.FOLLOW_UP_OFFICER))
                .contains(FOLLOW_UP, DELEGATIONS);
    }

    @Test
    void a_member_of_a_delegation_who_holds_no_role_goes_to_the_delegations() {
        assertThat(placesOf()).contains(DELEGATIONS, CASES, FOLLOW_UP);
    }

    private static List<MenuPlace> placesOf(Role... roles) {
        List<HeldRole> held =
                Stream.of(roles).map(role -> new HeldRole(role, UUID.randomUUID())).toList();
        var caller = new Caller(UUID.randomUUID(), "an", "An", held, Locale.of("vi"));
        return Navigation.of(caller).stream().flatMap(group -> group.places().stream()).toList();
    }
}
