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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        return options(views.units().list(question.words(), null, PageRequest.first(MOST)).items());
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
        return options(
                values.stream()
                        .map(References::id)
                        .filter(Objects::nonNull)
                        .map(id -> views.units().find(id, null))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private List<Option> options(List<UnitRow> units) {
        Map<UUID, String> superiors = views.units().superiors(units, null);
        return units.stream().map(unit -> option(unit, superiors)).toList();
    }

    /** Two units of one name are told apart by what stands above them and where they are. */
    private static Option option(UnitRow unit, Map<UUID, String> superiors) {
        UUID parent = unit.place().parent();
        String superior = parent == null ? null : superiors.get(parent);
        String note =
                Stream.concat(
                                Stream.of(superior, unit.place().province())
                                        .filter(Objects::nonNull),
                                unit.formerNames().stream())
                        .collect(Collectors.joining(", "));
        return new Option(unit.unit().toString(), unit.name(), note.isEmpty() ? null : note);
    }
}
