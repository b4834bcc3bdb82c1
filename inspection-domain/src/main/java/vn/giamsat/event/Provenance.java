package vn.giamsat.event;

/** The names under which the origin of a command, and so of its events, travels beside it. */
public final class Provenance {

    /** The account that acts; put there by the edge from the login, never from a request body. */
    public static final String ACTOR = "actor";

    /** What makes a repeated command the same command. */
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";

    /** SHA-256 of the request, hexadecimal: the same key with another request is refused. */
    public static final String REQUEST_HASH = "requestHash";

    /** Present and "true" on what continues a real case for demonstration: dữ liệu minh họa. */
    public static final String ILLUSTRATION = "illustration";

    /** The name of the policy that sent the command, when no person did. */
    public static final String POLICY = "policy";

    private Provenance() {}
}
