package vn.giamsat.view.delegation;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** A part of the work and the member it was given to. */
public record Assignment(UUID member, String task, @Nullable LocalDate on) {}
