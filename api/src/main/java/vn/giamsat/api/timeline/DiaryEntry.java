package vn.giamsat.api.timeline;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.timeline.TimelineRow;

/**
 * One fact of a timeline, the sentence that tells it in the reader's language, and how many days
 * after it happened it was recorded.
 */
public record DiaryEntry(String sentence, @Nullable Long daysLate, TimelineRow fact) {}
