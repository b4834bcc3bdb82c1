package vn.giamsat.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.giamsat.account.event.Role;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What somebody is to a matter, when several of their roles meet in it. */
class RelationshipsTests {

    private static final UUID OFFICER = UUID.randomUUID();
    private static final UUID UNIT = UUID.randomUUID();

    private final Caller both =
            new Caller(
                    OFFICER,
                    "chauthanh",
                    "Cán bộ",
                    List.of(
                            new HeldRole(Role.UNIT_OFFICER, UNIT),
                            new HeldRole(Role.FOLLOW_UP_OFFICER, null)),
                    Locale.of("vi"));

    @Test
    void nobody_judges_the_answer_of_a_unit_that_they_answer_for() {
        var own = new Matter(UUID.randomUUID(), List.of(), UNIT, OFFICER);
        var ofAnother = new Matter(UUID.randomUUID(), List.of(), UUID.randomUUID(), OFFICER);

        assertThat(Relationships.of(both, own)).containsExactly(Relationship.UNIT_OFFICER);
        assertThat(Relationships.of(both, ofAnother))
                .containsExactly(Relationship.FOLLOW_UP_OFFICER);
    }
}
