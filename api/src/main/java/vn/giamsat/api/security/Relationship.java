package vn.giamsat.api.security;

/**
 * What a caller is to the matter a command is about. Posts count in the delegation concerned,
 * offices in the issuing body concerned, a unit officer for the unit examined or addressed.
 */
enum Relationship {
    ISSUER,
    LEADER,
    DEPUTY_LEADER,
    SECRETARY,
    MEMBER,
    UNIT_OFFICER,
    FOLLOW_UP_OFFICER,
    CLERK,
    AUDITOR,
    ADMINISTRATOR,
    /** what follows from an event by itself; no person ever has this */
    POLICY
}
