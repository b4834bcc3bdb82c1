package vn.giamsat.api.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.api.read.WholeList;
import vn.giamsat.procedure.WrittenProcedure;
import vn.giamsat.procedure.WrittenProcedure.WrittenRule;
import vn.giamsat.procedure.WrittenProcedure.WrittenYear;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.calendaryear.CalendarYearRow;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The office's rules and years as a file that another office, or this one, takes in again. */
@Component
final class OfficeFile {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .changeDefaultPropertyInclusion(
                            said -> said.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private final QuerySide views;

    OfficeFile(QuerySide views) {
        this.views = views;
    }

    /** As it stands, or stood; a year that is only waited for has nothing to say. */
    WrittenProcedure of(@Nullable Long asOf) {
        List<WrittenRule> rules =
                WholeList.of(page -> views.deadlineRules().list(asOf, page)).stream()
                        .map(
                                row ->
                                        new WrittenRule(
                                                row.code(), row.terms(), row.source(), row.note()))
                        .toList();
        List<WrittenYear> years =
                WholeList.of(page -> views.calendarYears().list(asOf, page)).stream()
                        .map(OfficeFile::written)
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparingInt(WrittenYear::year))
                        .toList();
        return new WrittenProcedure(rules, years);
    }

    static String text(WrittenProcedure said) {
        return JSON.writeValueAsString(said);
    }

    private static @Nullable WrittenYear written(CalendarYearRow row) {
        return row.days() == null ? null : new WrittenYear(row.year(), row.days());
    }
}
