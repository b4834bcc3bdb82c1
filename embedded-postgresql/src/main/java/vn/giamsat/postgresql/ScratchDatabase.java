package vn.giamsat.postgresql;

/**
 * One database of the throw-away server, empty or a copy of another, and the superuser's way into
 * it.
 */
public record ScratchDatabase(String jdbcUrl, String user, String password) {

    public String name() {
        return jdbcUrl.substring(jdbcUrl.lastIndexOf('/') + 1);
    }

    /** Cuts off whoever is connected. */
    public void drop() {
        ScratchPostgresql.drop(this);
    }
}
