package vn.giamsat.api.csv;

/**
 * Who opens a table. Programs get the commas of RFC 4180, days as 2026-11-28 and names that stay as
 * they are; people get what a spreadsheet with Vietnamese settings reads by itself, where the comma
 * stands in decimals: semicolons, days as 28/11/2026, and words of their language.
 */
public enum CsvFor {
    PROGRAMS(","),
    PEOPLE(";");

    private final String separator;

    CsvFor(String separator) {
        this.separator = separator;
    }

    String separator() {
        return separator;
    }
}
