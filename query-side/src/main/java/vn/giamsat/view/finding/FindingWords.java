package vn.giamsat.view.finding;

import vn.giamsat.inspection.event.FindingContent;
import vn.giamsat.inspection.event.FindingKind;

/** The present words of a finding. */
public record FindingWords(FindingKind kind, FindingContent content) {

    ShownFinding shown() {
        return new ShownFinding(kind, content);
    }
}
