package vn.giamsat.api.bitemporal;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.timeline.TimelineLine;
import vn.giamsat.view.bitemporal.LeftOut;

import java.time.LocalDate;

/** A fact, the day it is of, how late it was recorded, and why it is left out, if it is. */
public record BitemporalLine(
        TimelineLine line, LocalDate day, long daysLate, @Nullable LeftOut leftOut) {}
