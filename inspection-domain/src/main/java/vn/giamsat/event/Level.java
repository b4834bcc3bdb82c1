package vn.giamsat.event;

/** The level of an organisation; the district level ended on 01/07/2025 (Nghị quyết 60-NQ/TW). */
public enum Level {
    CENTRAL,
    PROVINCE,
    DISTRICT,
    GRASSROOTS
}
