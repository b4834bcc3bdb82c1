package vn.giamsat.postgresql;

import java.util.ArrayList;
import java.util.List;

/**
 * The user PostgreSQL runs as, and the words put before a command so that it does; PostgreSQL
 * refuses to be root.
 */
record ServerUser(Kind kind, String name, int uid, int gid, List<String> prefix) {

    static final int NOBODY = 65_534;

    /** The ways down from root, best first, after the ordinary user who needs none. */
    enum Kind {
        PLAIN,
        UNSHARE,
        SETPRIV,
        RUNUSER
    }

    static ServerUser plain(int uid, int gid) {
        return new ServerUser(
                Kind.PLAIN, System.getProperty("user.name", "?"), uid, gid, List.of());
    }

    /**
     * Root in a user namespace without mappings: it looks like nobody inside, and files stay
     * root's.
     */
    static ServerUser unshared() {
        return new ServerUser(Kind.UNSHARE, "root", 0, 0, List.of("unshare", "-U"));
    }

    static ServerUser setpriv(String name, int uid, int gid) {
        var prefix = List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups");
        return new ServerUser(Kind.SETPRIV, name, uid, gid, prefix);
    }

    static ServerUser runuser(String name, int uid, int gid) {
        return new ServerUser(Kind.RUNUSER, name, uid, gid, List.of("runuser", "-u", name, "--"));
    }

    /** Whether this is somebody else than the user of the JVM. */
    boolean isForeign() {
        return kind == Kind.SETPRIV || kind == Kind.RUNUSER;
    }

    List<String> command(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }
}
