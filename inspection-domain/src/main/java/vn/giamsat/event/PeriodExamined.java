package vn.giamsat.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;

import java.time.LocalDate;

/** The period of facts examined (mốc thời gian); never the working duration of the delegation. */
public record PeriodExamined(
        @Nullable LocalDate from, @Nullable LocalDate to, @Paragraph @Nullable String note) {}
