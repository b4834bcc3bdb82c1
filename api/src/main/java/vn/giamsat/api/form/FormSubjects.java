package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.casefile.CaseFile;
import vn.giamsat.view.followup.FollowUp;
import vn.giamsat.view.followup.WhatIsAsked;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds what a form is about, as far as its reader may see it. */
@Component
final class FormSubjects {

    private final QuerySide views;

    FormSubjects(QuerySide views) {
        this.views = views;
    }

    FormSubject find(ReadContext context, CommandForm form, @Nullable UUID id) {
        String aggregates = form.command().aggregates();
        String address = address(aggregates, id);
        if (id == null || form.command().creating()) {
            return new FormSubject(null, address, List.of(), null);
        }
        return switch (aggregates) {
            case "inspections" ->
                    orAbsent(
                            views.caseFiles()
                                    .find(id, context.scope(), null)
                                    .map(f -> of(f, address)));
            case "recommendations" ->
                    orAbsent(
                            views.followUps()
                                    .find(id, context.scope(), null)
                                    .map(f -> of(f, address)));
            case "delegations" ->
                    orAbsent(
                            views.delegations()
                                    .find(id, context.scope(), null)
                                    .map(
                                            d ->
                                                    subject(
                                                            d.matter().name(),
                                                            address,
                                                            d.filing().version(),
                                                            d.matter().theme())));
            case "units" ->
                    orAbsent(
                            views.units()
                                    .find(id, null)
                                    .map(u -> subject(u.name(), address, u.version())));
            case "accounts" ->
                    orAbsent(
                            views.accounts()
                                    .find(id, null)
                                    .map(
                                            a ->
                                                    subject(
                                                            a.displayName(),
                                                            address,
                                                            a.version(),
                                                            a.username())));
            case "reporting-periods" ->
                    orAbsent(
                            views.reportingPeriods()
                                    .find(id, null)
                                    .map(p -> subject(p.bodyName(), address, p.row().version())));
            case "deadline-rules" ->
                    orAbsent(
                            views.deadlineRules()
                                    .find(id, null)
                                    .map(
                                            r ->
                                                    subject(
                                                            r.code(),
                                                            address,
                                                            r.version(),
                                                            r.source().citation())));
            case "calendar-years" ->
                    orAbsent(
                            views.calendarYears()
                                    .find(id, null)
                                    .map(
                                            y ->
                                                    subject(
                                                            String.valueOf(y.year()),
                                                            address,
                                                            y.version())));
            default -> new FormSubject(null, address, List.of(), null);
        };
    }

    /** Where the matter is read; where it is not there yet, the list in which it will be. */
    static String address(String aggregates, @Nullable Object id) {
        return switch (aggregates) {
            case "reporting-periods" -> "/statistics/periods";
            case "audited-logs" -> "/integrity";
            case "deadline-rules", "calendar-years" ->
                    id == null ? "/procedure" : "/" + aggregates + "/" + id;
            case "extension-caps" -> "/procedure";
            case "inspections" -> id == null ? "/delegations" : "/inspections/" + id;
            default -> id == null ? "/" + aggregates : "/" + aggregates + "/" + id;
        };
    }

    private static FormSubject of(CaseFile found, String address) {
        return subject(found.subjectName(), address, found.version(), found.delegationName());
    }

    private static FormSubject of(FollowUp found, String address) {
        WhatIsAsked asked = found.row().asked();
        return subject(
                asked.numbered(asked.text()),
                address,
                found.row().facts().version(),
                found.addresseeName());
    }

    private static FormSubject subject(
            @Nullable String title, String address, long version, @Nullable String... about) {
        return new FormSubject(
                title, address, Stream.of(about).filter(Objects::nonNull).toList(), version);
    }

    private static FormSubject orAbsent(Optional<FormSubject> found) {
        return found.orElseThrow(Refused::absent);
    }
}
