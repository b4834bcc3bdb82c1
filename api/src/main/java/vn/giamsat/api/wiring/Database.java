package vn.giamsat.api.wiring;

/**
 * The way into one database, as the owner of its tables and as the application, which may do less.
 */
record Database(String url, Login owner, Login application) {

    record Login(String role, String password) {

        @Override
        public String toString() {
            return role;
        }
    }
}
