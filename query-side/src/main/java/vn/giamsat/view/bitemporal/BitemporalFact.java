package vn.giamsat.view.bitemporal;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.timeline.TimelineRow;

import java.time.LocalDate;

/** A fact as the reader is told it, the day it is of, and why it is left out, if it is. */
public record BitemporalFact(
        TimelineRow fact, LocalDate day, long daysLate, @Nullable LeftOut leftOut) {}
