package vn.giamsat.view.contradiction;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A step of a case by the name of its event, its place in the log, the day it says, and whether
 * that day was compared with the paper.
 */
public record DayOfStep(String event, long position, @Nullable LocalDate day, boolean compared) {}
