package vn.giamsat.view.resting;

import vn.giamsat.view.timeline.TimelineRow;

/** A fact that rests on the wrong words, and how, as the reader is told it. */
public record RestingFact(How how, TimelineRow fact) {}
