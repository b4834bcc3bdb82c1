package vn.giamsat.api.security;

/** The caller may not ask for this. One who may not even see the matter is told it is not there. */
public final class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String command;
    private final boolean visible;

    public NotPermitted(String command, String reason, boolean visible) {
        super(reason, null, false, false);
        this.command = command;
        this.visible = visible;
    }

    /** The simple name of the command that was refused. */
    public String command() {
        return command;
    }

    /** Whether the caller may know that the matter exists: if not, answer as if it were absent. */
    public boolean visible() {
        return visible;
    }
}
