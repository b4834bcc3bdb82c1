package vn.giamsat.inspection.event;

/** How the conference on the draft report ended. */
public enum ConferenceOutcome {
    ADOPTED,
    TO_BE_HELD_AGAIN
}
