package vn.giamsat.api.registerimport;

/** What a table of accounts says of each; a password is none of it. */
enum AccountColumn implements ImportColumn {
    DISPLAY_NAME("displayName", true),
    USERNAME("username", true),
    /** one or several; none for who only serves in delegations */
    ROLES("role", false),
    /** for which unit, where the role belongs to one */
    UNIT("unit", false);

    private final String field;
    private final boolean required;

    AccountColumn(String field, boolean required) {
        this.field = field;
        this.required = required;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public boolean required() {
        return required;
    }
}
