package vn.giamsat.view.calendaryear;

import java.time.LocalDate;
import java.util.UUID;

/** A case that has no last day before it is known whether this day is worked. */
public record WaitingCase(UUID inspection, LocalDate day) {}
