package vn.giamsat.integrity.event;

/**
 * One attack of a drill: of which kind, at which place of the copy, whether the checks found it and
 * named it rightly, and what they said.
 */
public record AttackTried(String kind, String place, boolean caught, String said) {}
