package vn.giamsat.inspection.event;

/**
 * The time allowed at the subject: the deadline rule applied, its days, how far it may be extended,
 * and where it is written.
 */
public record TimeLimit(String rule, int days, DayUnit unit, int extensionCap, String citation) {}
