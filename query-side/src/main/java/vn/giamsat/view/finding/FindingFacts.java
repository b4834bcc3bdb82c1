package vn.giamsat.view.finding;

import vn.giamsat.view.fold.RecordedEvent;

/**
 * What the log says of a finding: whether its words are an illustration, and whether what was last
 * done with them is; where in the log it was recorded, and the number of the last fact of its case
 * that touched it.
 */
public record FindingFacts(
        boolean illustrated, boolean illustratedState, long recorded, long version) {

    static FindingFacts first(RecordedEvent fact) {
        return new FindingFacts(
                fact.illustration(), fact.illustration(), fact.position(), fact.version());
    }

    FindingFacts and(RecordedEvent later) {
        return new FindingFacts(illustrated, later.illustration(), recorded, later.version());
    }

    FindingFacts amended(RecordedEvent later) {
        return new FindingFacts(
                later.illustration(), later.illustration(), recorded, later.version());
    }
}
