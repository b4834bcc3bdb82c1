package vn.giamsat.unit;

import static vn.giamsat.unit.rule.UnitRule.A_UNIT_BEARS_A_NAME;
import static vn.giamsat.unit.rule.UnitRule.A_UNIT_IS_NOT_ITS_OWN_SUPERIOR;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.aggregate.Fixtures;
import vn.giamsat.event.Level;
import vn.giamsat.rule.Refused;
import vn.giamsat.unit.command.RegisterUnit;
import vn.giamsat.unit.event.UnitRegistered;
import vn.giamsat.value.UnitId;

class RegisterUnitTests {

    private static final UnitId DISTRICT = UnitId.of("00000000-0000-7000-8000-00000000000a");
    private static final UnitId PROVINCE = UnitId.of("00000000-0000-7000-8000-00000000000b");
    private static final String NAME = "Huyện ủy Châu Thành";

    private final FixtureConfiguration<Unit> fixture = Fixtures.of(Unit.class);

    @Test
    void a_unit_is_registered_below_its_superior() {
        fixture.givenNoPriorActivity()
                .when(register(NAME, PROVINCE))
                .expectEvents(
                        new UnitRegistered(
                                DISTRICT.value(),
                                NAME,
                                Level.DISTRICT,
                                "Long An",
                                PROVINCE.value(),
                                null));
    }

    @Test
    void what_is_not_known_of_a_unit_is_left_open() {
        fixture.givenNoPriorActivity()
                .when(new RegisterUnit(DISTRICT, NAME, null, null, null, null))
                .expectEvents(new UnitRegistered(DISTRICT.value(), NAME, null, null, null, null));
    }

    @Test
    void a_unit_bears_a_name() {
        fixture.givenNoPriorActivity()
                .when(register(" ", null))
                .expectNoEvents()
                .expectException(Refused.by(A_UNIT_BEARS_A_NAME));
    }

    @Test
    void a_unit_is_not_its_own_superior() {
        fixture.givenNoPriorActivity()
                .when(register(NAME, DISTRICT))
                .expectNoEvents()
                .expectException(Refused.by(A_UNIT_IS_NOT_ITS_OWN_SUPERIOR));
    }

    private static RegisterUnit register(String name, @Nullable UnitId superior) {
        return new RegisterUnit(DISTRICT, name, Level.DISTRICT, "Long An", superior, null);
    }
}
