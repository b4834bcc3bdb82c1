package vn.giamsat.eventlog.leaf;

import java.util.regex.Pattern;

/**
 * The name of one log among all logs, as C2SP tlog-checkpoint means it: a host name and a path,
 * without spaces or plus signs.
 */
public record LogOrigin(String name) {

    static final int LONGEST = 200;
    private static final Pattern NAME =
            Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*(:[0-9]+)?(/[a-z0-9]+([._-][a-z0-9]+)*)*");

    public LogOrigin {
        if (name.length() > LONGEST || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "'%s' cannot name a log: a host name and a path, such as giamsat.local/nhat-ky"
                            .formatted(name));
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
