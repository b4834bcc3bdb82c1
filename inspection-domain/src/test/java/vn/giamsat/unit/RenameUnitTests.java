package vn.giamsat.unit;

import static vn.giamsat.rule.OccasionRule.A_FACT_CANNOT_LIE_IN_THE_FUTURE;
import static vn.giamsat.unit.rule.UnitRule.A_RENAMED_UNIT_BEARS_ANOTHER_NAME;
import static vn.giamsat.unit.rule.UnitRule.A_RENAMING_SAYS_WHY;
import static vn.giamsat.unit.rule.UnitRule.A_UNIT_BEARS_A_NAME;
import static vn.giamsat.unit.rule.UnitRule.A_UNIT_IS_NOT_RENAMED_BEFORE_IT_EXISTS;

import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.aggregate.Fixtures;
import vn.giamsat.rule.Refused;
import vn.giamsat.rule.Rule;
import vn.giamsat.unit.command.RenameUnit;
import vn.giamsat.unit.event.UnitRegistered;
import vn.giamsat.unit.event.UnitRenamed;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.UnitId;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

class RenameUnitTests {

    private static final UnitId UNIT = UnitId.of("00000000-0000-7000-8000-00000000000a");
    private static final LocalDate FOUNDED = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 10);
    private static final String OLD = "Ban Dân vận Tỉnh ủy";
    private static final String NEW = "Ban Tuyên giáo và Dân vận Tỉnh ủy";
    private static final String REASON = "hợp nhất hai ban";

    @Test
    void a_unit_is_renamed_and_its_former_name_kept() {
        given().when(rename(NEW, REASON, Occasion.on(TODAY))).expectEvents(renamed(TODAY));
    }

    @Test
    void the_day_of_a_renaming_may_be_unknown() {
        given().when(rename(NEW, REASON, Occasion.NOT_RECORDED)).expectEvents(renamed(null));
    }

    @Test
    void a_unit_is_renamed_on_the_day_it_begins_to_exist() {
        var late = Occasion.late(FOUNDED, "nhận quyết định muộn");
        given().when(rename(NEW, REASON, late)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_unit_bears_a_name() {
        expectRefusal(rename(" ", REASON, Occasion.on(TODAY)), A_UNIT_BEARS_A_NAME);
    }

    @Test
    void a_renamed_unit_bears_another_name() {
        expectRefusal(rename(OLD, REASON, Occasion.on(TODAY)), A_RENAMED_UNIT_BEARS_ANOTHER_NAME);
    }

    @Test
    void the_name_before_is_the_last_one_given() {
        given().andGiven(renamed(TODAY))
                .when(rename(NEW, REASON, Occasion.on(TODAY)))
                .expectNoEvents()
                .expectException(Refused.by(A_RENAMED_UNIT_BEARS_ANOTHER_NAME));
    }

    @Test
    void a_name_of_earlier_entered_later_follows_the_name_of_its_time() {
        given().andGiven(renamed(TODAY))
                .when(rename("Ban Dân vận", REASON, Occasion.late(FOUNDED, "nhập hồ sơ cũ")))
                .expectEvents(
                        new UnitRenamed(
                                UNIT.value(),
                                "Ban Dân vận",
                                null,
                                REASON,
                                FOUNDED,
                                "nhập hồ sơ cũ",
                                OLD));
    }

    @Test
    void who_takes_up_an_own_former_name_needs_no_reason_for_a_namesake() {
        given().andGiven(renamed(FOUNDED))
                .when(rename("BAN DÂN VẬN Tỉnh uỷ", REASON, Occasion.on(TODAY)))
                .expectEvents(
                        new UnitRenamed(
                                UNIT.value(),
                                "BAN DÂN VẬN Tỉnh uỷ",
                                null,
                                REASON,
                                TODAY,
                                null,
                                NEW,
                                "tên đơn vị này đã mang trước đây"));
    }

    @Test
    void a_renaming_says_why() {
        expectRefusal(rename(NEW, " ", Occasion.on(TODAY)), A_RENAMING_SAYS_WHY);
    }

    @Test
    void a_unit_is_not_renamed_before_it_exists() {
        var before = Occasion.late(FOUNDED.minusDays(1), "nhận quyết định muộn");
        expectRefusal(rename(NEW, REASON, before), A_UNIT_IS_NOT_RENAMED_BEFORE_IT_EXISTS);
    }

    @Test
    void a_renaming_does_not_lie_in_the_future() {
        var tomorrow = Occasion.on(TODAY.plusDays(1));
        expectRefusal(rename(NEW, REASON, tomorrow), A_FACT_CANNOT_LIE_IN_THE_FUTURE);
    }

    private static void expectRefusal(RenameUnit command, Rule rule) {
        given().when(command).expectNoEvents().expectException(Refused.by(rule));
    }

    private static TestExecutor<Unit> given() {
        var fixture = Fixtures.of(Unit.class);
        fixture.registerInjectableResource(
                Clock.fixed(Instant.parse("2025-07-10T02:00:00Z"), ZoneOffset.UTC));
        return fixture.given(new UnitRegistered(UNIT.value(), OLD, null, "Long An", null, FOUNDED));
    }

    private static RenameUnit rename(String name, String reason, Occasion occasion) {
        return new RenameUnit(UNIT, null, name, null, reason, occasion);
    }

    private static UnitRenamed renamed(@Nullable LocalDate day) {
        return new UnitRenamed(UNIT.value(), NEW, null, REASON, day, null, OLD);
    }
}
