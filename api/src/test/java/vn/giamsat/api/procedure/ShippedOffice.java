package vn.giamsat.api.procedure;

import vn.giamsat.extensioncap.event.CapSubject;
import vn.giamsat.procedure.CaseGround;
import vn.giamsat.procedure.DeadlineRule;
import vn.giamsat.procedure.ExtensionCap;
import vn.giamsat.procedure.OfficeProcedure;
import vn.giamsat.procedure.WorkingCalendar;
import vn.giamsat.procedure.WrittenProcedure;

import java.util.Optional;
import java.util.UUID;

/** An office that has what ships with the product, without a log. */
public final class ShippedOffice implements OfficeProcedure {

    private final WrittenProcedure written = ShippedProcedure.read();

    @Override
    public Optional<DeadlineRule> rule(String code) {
        return written.rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .map(rule -> new DeadlineRule(rule.code(), 0, rule.terms(), rule.source()));
    }

    @Override
    public Optional<ExtensionCap> cap(CapSubject subject) {
        return ShippedProcedure.caps().stream()
                .filter(cap -> cap.subject() == subject)
                .findFirst()
                .map(cap -> new ExtensionCap(cap.terms(), cap.source()));
    }

    /** The office knows nothing of any delegation. */
    @Override
    public CaseGround ground(UUID delegation) {
        return CaseGround.UNKNOWN;
    }

    @Override
    public WorkingCalendar calendar() {
        return new WorkingCalendar(
                year ->
                        written.years().stream()
                                .filter(each -> each.year() == year)
                                .findFirst()
                                .map(WrittenProcedure.WrittenYear::days));
    }
}
