package vn.giamsat.api.read;

import vn.giamsat.view.timeline.TimelineRow;

/** One fact of a timeline, and the sentence that tells it in the reader's language. */
record DiaryEntry(String sentence, TimelineRow fact) {}
