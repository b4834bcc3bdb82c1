package vn.giamsat.view.finding;

import vn.giamsat.inspection.event.FindingContent;
import vn.giamsat.inspection.event.FindingKind;

/** A finding in the words in which the unit was shown it, whatever was amended since. */
public record ShownFinding(FindingKind kind, FindingContent content) {}
