package vn.giamsat.api.registerimport;

/** What a table of units says of each, in the order of the template. */
enum UnitColumn implements ImportColumn {
    NAME("name", true),
    LEVEL("level", false),
    PROVINCE("province", false),
    SUPERIOR("parent", false),
    SINCE("validFrom", false),
    /** why this is another unit than the one that bears the name already */
    NAMESAKE("namesake", false);

    private final String field;
    private final boolean required;

    UnitColumn(String field, boolean required) {
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
