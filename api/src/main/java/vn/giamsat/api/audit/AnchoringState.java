package vn.giamsat.api.audit;

import org.jspecify.annotations.Nullable;

/**
 * How firmly the history stands, in a few words for everybody in the office: so many facts have a
 * place, so many are under a signed checkpoint, so many under one that enough witnesses cosigned.
 */
public record AnchoringState(long size, long signed, long anchored, @Nullable AlarmStatus alarm) {}
