package vn.giamsat.account.rule;

import vn.giamsat.rule.Rule;

import java.util.List;

/** What holds for every account. Roles are those of the system; posts belong to delegations. */
public enum AccountRule implements Rule {
    /** A name that looks like another must not sign in as another (design). */
    A_USER_NAME_IS_PLAIN(
            "A user name has 3 to 64 plain letters and digits, with single dots, hyphens or"
                    + " underscores between them, and begins with a letter.",
            "username"),

    /** Every fact names who recorded it (design). */
    AN_ACCOUNT_NAMES_ITS_PERSON("An account names the person or program it is for.", "displayName"),

    /** A disabled account acts no more, so it gets nothing to act with (design). */
    A_DISABLED_ACCOUNT_GETS_NO_ROLE("A disabled account gets no role."),

    /** The subject (đối tượng) itself reports and answers, each its own (Quyết định 89-QĐ/TW). */
    A_UNIT_OFFICER_ANSWERS_FOR_A_UNIT("A unit officer is given the unit they answer for.", "unit"),

    /** Clerk, follow-up officer, auditor and administrator serve the whole office (design). */
    ONLY_UNIT_OFFICERS_AND_ISSUERS_BELONG_TO_A_UNIT(
            "Only the roles of unit officer and issuer belong to a unit.", "unit"),

    /** A role held twice could be taken away and still be there (design). */
    A_ROLE_IS_HELD_ONCE("An account holds a role for the same unit once.", "role"),

    /** Only what is there can be taken away (design). */
    ONLY_A_ROLE_HELD_CAN_BE_REVOKED("Only a role that the account holds can be revoked.", "role"),

    /** The office must not lock itself out (design). */
    NOBODY_GIVES_UP_THEIR_OWN_ADMINISTRATION(
            "Nobody revokes their own role of administrator; another administrator does.", "role"),

    /** The office must not lock itself out (design). */
    NOBODY_DISABLES_THEMSELVES("Nobody disables their own account; an administrator does."),

    /** Disabling twice would say nothing (design). */
    ONLY_AN_ENABLED_ACCOUNT_CAN_BE_DISABLED("Only an enabled account can be disabled."),

    /** Enabling what is enabled would say nothing (design). */
    ONLY_A_DISABLED_ACCOUNT_CAN_BE_ENABLED("Only a disabled account can be enabled."),

    /** An auditor reads later why a right went or came back (design). */
    A_CHANGE_OF_RIGHTS_SAYS_WHY(
            "Revoking a role, disabling an account and enabling it again say why.", "reason");

    private final String sentence;
    private final List<String> fields;

    AccountRule(String sentence, String... fields) {
        this.sentence = sentence;
        this.fields = List.of(fields);
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public List<String> fields() {
        return fields;
    }
}
