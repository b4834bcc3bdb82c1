package vn.giamsat.api.registerimport;

/** One column of a table; its headings in both languages stand in the bundles under its name. */
interface ImportColumn {

    String name();

    /** The field of the command that says the same. */
    String field();

    /** Whether a table without this column says nothing. */
    boolean required();

    default String key() {
        return "column." + getClass().getSimpleName() + "." + name();
    }
}
