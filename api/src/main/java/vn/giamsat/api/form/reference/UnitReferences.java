package vn.giamsat.api.form.reference;

import org.springframework.stereotype.Component;

import vn.giamsat.field.ReferenceKind;
import vn.giamsat.period.command.OpenReportingPeriod;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.unit.UnitRow;

import java.util.List;

/** Units of the register, which is open to everybody; former names are found too. */
@Component
final class UnitReferences implements References {

    private final QuerySide views;

    UnitReferences(QuerySide views) {
        this.views = views;
    }

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.UNIT;
    }

    @Override
    public boolean isSearched() {
        return true;
    }

    @Override
    public List<Option> offered(Question question) {
        if (question.command() == OpenReportingPeriod.class) {
            return issuingBodies();
        }
        return views.units().list(question.words(), null, PageRequest.first(MOST)).items().stream()
                .map(UnitReferences::option)
                .toList();
    }

    /** Periods are kept by bodies that issue. */
    private List<Option> issuingBodies() {
        return views.reportingPeriods().bodies(null).stream()
                .map(body -> new Option(body.unit().toString(), body.name()))
                .toList();
    }

    @Override
    public List<Option> named(List<String> values, Question question) {
        return References.found(
                values, id -> views.units().find(id, null).map(UnitReferences::option));
    }

    private static Option option(UnitRow unit) {
        String former = unit.formerNames().isEmpty() ? null : String.join(", ", unit.formerNames());
        return new Option(unit.unit().toString(), unit.name(), former);
    }
}
