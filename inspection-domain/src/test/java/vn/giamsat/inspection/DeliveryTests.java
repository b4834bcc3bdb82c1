package vn.giamsat.inspection;

import static vn.giamsat.inspection.Case.NOW;
import static vn.giamsat.inspection.Case.fixture;
import static vn.giamsat.inspection.Case.on;
import static vn.giamsat.inspection.Case.refused;
import static vn.giamsat.inspection.Given.CASE;
import static vn.giamsat.inspection.Given.ID;
import static vn.giamsat.inspection.Given.SUBJECT;
import static vn.giamsat.inspection.Given.SUPERIOR;
import static vn.giamsat.inspection.Given.concluded;
import static vn.giamsat.inspection.Given.delivered;
import static vn.giamsat.inspection.Given.opened;
import static vn.giamsat.inspection.Given.reported;
import static vn.giamsat.inspection.rule.InspectionRule.A_DELIVERY_NAMES_ITS_RECIPIENTS;
import static vn.giamsat.inspection.rule.InspectionRule.THE_CONCLUSION_COMES_FIRST;
import static vn.giamsat.inspection.rule.InspectionRule.THE_NOTICE_IS_DELIVERED_ON_OR_AFTER_ITS_DATE;
import static vn.giamsat.inspection.rule.InspectionRule.THE_SUBJECT_IS_AMONG_THE_FIRST_TO_RECEIVE_THE_NOTICE;
import static vn.giamsat.inspection.rule.InspectionRule.THE_SUPERIOR_IS_ANOTHER_UNIT;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.giamsat.inspection.command.DeliverNotice;
import vn.giamsat.inspection.command.DirectSuperior;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.inspection.event.SuperiorDirected;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.UnitId;

import java.util.List;
import java.util.stream.Stream;

class DeliveryTests {

    static Stream<Object> commands() {
        return Stream.of(Ask.deliver(NOW), Ask.directSuperior(NOW));
    }

    @Test
    void the_notice_is_delivered_to_the_subject() {
        issued().when(Ask.deliver(Occasion.NOT_RECORDED)).expectEvents(delivered());
    }

    @Test
    void once_the_subject_has_it_others_may_receive_it_alone() {
        fixture()
                .given(opened(), reported(), concluded(), delivered())
                .when(deliver(Occasion.NOT_RECORDED, SUPERIOR))
                .expectEvents(
                        new NoticeDelivered(CASE, List.of(SUPERIOR.value()), null, null, null));
    }

    @Test
    void others_do_not_receive_it_before_the_subject() {
        refused(
                issued().when(deliver(NOW, SUPERIOR)),
                THE_SUBJECT_IS_AMONG_THE_FIRST_TO_RECEIVE_THE_NOTICE);
    }

    @Test
    void a_delivery_to_nobody_is_refused() {
        refused(issued().when(deliver(NOW)), A_DELIVERY_NAMES_ITS_RECIPIENTS);
    }

    @Test
    void nothing_is_delivered_before_the_date_of_the_notice() {
        refused(
                issued().when(deliver(on("2024-06-27"), SUBJECT)),
                THE_NOTICE_IS_DELIVERED_ON_OR_AFTER_ITS_DATE);
    }

    @Test
    void the_superior_is_required_to_direct_the_subject() {
        issued().when(Ask.directSuperior(Occasion.NOT_RECORDED))
                .expectEvents(
                        new SuperiorDirected(
                                CASE, SUPERIOR.value(), null, "chỉ đạo chấp hành", null, null));
    }

    @Test
    void the_subject_is_not_its_own_superior() {
        refused(
                issued().when(new DirectSuperior(ID, null, SUBJECT, null, "chỉ đạo", NOW)),
                THE_SUPERIOR_IS_ANOTHER_UNIT);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void nothing_follows_before_the_conclusion(Object command) {
        refused(fixture().given(opened(), reported()).when(command), THE_CONCLUSION_COMES_FIRST);
    }

    private static TestExecutor<Inspection> issued() {
        return fixture().given(opened(), reported(), concluded());
    }

    private static DeliverNotice deliver(Occasion on, UnitId... recipients) {
        return new DeliverNotice(ID, null, List.of(recipients), null, on);
    }
}
