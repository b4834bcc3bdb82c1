package vn.giamsat.deadline.event;

import vn.giamsat.event.CaseKind;

/** One kind of case that a rule of time limits speaks of. */
public record CoveredKind(CaseKind kind) {}
