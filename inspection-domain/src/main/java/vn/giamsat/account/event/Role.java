package vn.giamsat.account.event;

/**
 * What an account may be asked to do everywhere, or for one unit. Posts in a delegation are not
 * roles: the delegation keeps them.
 */
public enum Role {
    /** acts for an issuing body (ban thường vụ): decisions, plans, extensions, conclusions */
    ISSUER,
    /** answers for one unit */
    UNIT_OFFICER,
    /** follows recommendations up */
    FOLLOW_UP_OFFICER,
    /** văn thư: registers papers, units, files */
    CLERK,
    /** reads everything, changes nothing */
    AUDITOR,
    /** keeps accounts and roles, and sees no case */
    ADMINISTRATOR
}
