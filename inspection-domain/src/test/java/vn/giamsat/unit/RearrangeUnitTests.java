package vn.giamsat.unit;

import static vn.giamsat.unit.rule.UnitRule.A_REARRANGEMENT_CHANGES_THE_PLACE_OF_THE_UNIT;
import static vn.giamsat.unit.rule.UnitRule.A_REARRANGEMENT_SAYS_WHY;
import static vn.giamsat.unit.rule.UnitRule.A_UNIT_IS_NOT_ITS_OWN_SUPERIOR;
import static vn.giamsat.unit.rule.UnitRule.A_UNIT_IS_NOT_REARRANGED_BEFORE_IT_EXISTS;

import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.aggregate.Fixtures;
import vn.giamsat.event.Level;
import vn.giamsat.rule.Refused;
import vn.giamsat.rule.Rule;
import vn.giamsat.unit.command.RearrangeUnit;
import vn.giamsat.unit.event.UnitRearranged;
import vn.giamsat.unit.event.UnitRegistered;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.UnitId;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

class RearrangeUnitTests {

    private static final UnitId UNIT = UnitId.of("00000000-0000-7000-8000-00000000000a");
    private static final UnitId OLD = UnitId.of("00000000-0000-7000-8000-00000000000b");
    private static final UnitId NEW = UnitId.of("00000000-0000-7000-8000-00000000000c");
    private static final UnitId BELOW = UnitId.of("00000000-0000-7000-8000-00000000000d");
    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 10);
    private static final String REASON = "kết thúc hoạt động cấp huyện";

    @Test
    void a_unit_goes_under_another_superior_from_a_day_on() {
        given().when(rearrange(null, "Tây Ninh", NEW, REASON, TODAY))
                .expectEvents(
                        new UnitRearranged(
                                UNIT.value(),
                                null,
                                "Tây Ninh",
                                NEW.value(),
                                null,
                                REASON,
                                TODAY,
                                null));
    }

    @Test
    void a_rearrangement_changes_something() {
        refused(
                rearrange(Level.GRASSROOTS, "Long An", OLD, REASON, TODAY),
                A_REARRANGEMENT_CHANGES_THE_PLACE_OF_THE_UNIT);
        refused(
                rearrange(null, null, null, REASON, TODAY),
                A_REARRANGEMENT_CHANGES_THE_PLACE_OF_THE_UNIT);
    }

    @Test
    void a_rearrangement_says_why() {
        refused(rearrange(null, null, NEW, " ", TODAY), A_REARRANGEMENT_SAYS_WHY);
    }

    @Test
    void nothing_is_rearranged_before_it_exists() {
        given().when(
                        new RearrangeUnit(
                                UNIT,
                                null,
                                null,
                                null,
                                NEW,
                                null,
                                REASON,
                                Occasion.late(FOUNDED.minusDays(1), "hồ sơ cũ")))
                .expectException(Refused.by(A_UNIT_IS_NOT_REARRANGED_BEFORE_IT_EXISTS));
    }

    @Test
    void a_unit_goes_neither_under_itself_nor_under_one_below_it() {
        refused(rearrange(null, null, UNIT, REASON, TODAY), A_UNIT_IS_NOT_ITS_OWN_SUPERIOR);
        refused(rearrange(null, null, BELOW, REASON, TODAY), A_UNIT_IS_NOT_ITS_OWN_SUPERIOR);
    }

    private static void refused(RearrangeUnit command, Rule rule) {
        given().when(command).expectNoEvents().expectException(Refused.by(rule));
    }

    private static RearrangeUnit rearrange(
            @Nullable Level level,
            @Nullable String province,
            @Nullable UnitId superior,
            String reason,
            LocalDate day) {
        return new RearrangeUnit(
                UNIT, null, level, province, superior, null, reason, Occasion.on(day));
    }

    private static TestExecutor<Unit> given() {
        var below = new UnitRegistered(BELOW.value(), "Chi bộ", null, null, UNIT.value(), null);
        return Fixtures.of(Unit.class, Map.of(BELOW.value(), List.of(below)))
                .registerInjectableResource(
                        Clock.fixed(Instant.parse("2025-07-10T02:00:00Z"), ZoneOffset.UTC))
                .given(
                        new UnitRegistered(
                                UNIT.value(),
                                "Đảng ủy xã",
                                Level.GRASSROOTS,
                                "Long An",
                                OLD.value(),
                                FOUNDED));
    }
}
