package vn.giamsat.deadline.event;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Where a rule is written, and its first and last day; without a last day it is in force still. */
public record RuleSource(String citation, LocalDate validFrom, @Nullable LocalDate validTo) {

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public RuleSource until(LocalDate lastDay) {
        return new RuleSource(citation, validFrom, lastDay);
    }
}
