package vn.giamsat.event;

/**
 * The types of Party documents a case meets (Quy định 399-QĐ/TW); the symbol alone cannot tell them
 * apart.
 */
public enum DocumentType {
    RESOLUTION,
    DECISION,
    DIRECTIVE,
    CONCLUSION,
    WORKING_RULES,
    REGULATION,
    GUIDELINE,
    NOTICE,
    REPORT,
    PLAN,
    PROGRAMME,
    SCHEME,
    SUBMISSION,
    OFFICIAL_LETTER,
    MINUTES,
    OTHER
}
