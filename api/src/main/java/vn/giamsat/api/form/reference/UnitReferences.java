package vn.giamsat.api.form.reference;

import org.springframework.stereotype.Component;

import vn.giamsat.account.command.RevokeRole;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.period.command.OpenReportingPeriod;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.account.Grant;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.unit.UnitRow;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

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
        if (question.command() == RevokeRole.class) {
            return unitsOf(question);
        }
        return views.units().list(question.words(), null, PageRequest.first(MOST)).items().stream()
                .map(UnitReferences::option)
                .toList();
    }

    /** A role is taken for a unit for which the account holds one. */
    private List<Option> unitsOf(Question question) {
        UUID account = question.matter();
        List<String> units =
                account == null
                        ? List.of()
                        : views.accounts().find(account, null).stream()
                                .flatMap(found -> found.grants().stream())
                                .map(Grant::unit)
                                .filter(Objects::nonNull)
                                .map(UUID::toString)
                                .distinct()
                                .toList();
        return named(units, question);
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
