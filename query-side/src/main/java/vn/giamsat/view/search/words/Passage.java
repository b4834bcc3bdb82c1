package vn.giamsat.view.search.words;

/** A piece of text in which something was found, and where in the matter it stands. */
public record Passage(Place place, String text) {

    /** What the text is to the matter. */
    public enum Place {
        TEXT,
        CAUSE,
        CONSEQUENCE,
        RESPONSIBILITY,
        BASIS,
        NOTE,
        THEME,
        ISSUER,
        MEMBER,
        HOST,
        PARTICIPANT,
        SPEAKER,
        PLAN,
        ASSIGNMENT,
        OUTLINE,
        SESSION,
        SESSION_NOTES,
        ASKED_FOR,
        SUPPLEMENT,
        DRAFT,
        RESERVED_OPINION,
        ORAL_REMARKS,
        PROPOSALS,
        SUMMARY,
        CORRECTION,
        DIRECTION,
        REASON,
        LESSONS,
        ARCHIVE,
        ADDRESSEE,
        REMEDIATION,
        PROGRESS,
        RESPONSE,
        DECISION_ON_RESPONSE,
        REMINDER,
        FORMER_NAME,
        PROVINCE,
        ABOUT,
        SHOWS,
        POST
    }
}
