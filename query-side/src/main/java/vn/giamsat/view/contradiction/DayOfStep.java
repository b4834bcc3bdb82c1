package vn.giamsat.view.contradiction;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A step of a case by the name of its event, its place in the log, and the day it says. */
public record DayOfStep(String event, long position, @Nullable LocalDate day) {}
