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

    /**
     * Days that are hardly meant and that the sender compared with the paper: as ISO text, with a
     * comma between two. Missing where there was none.
     */
    public static final String CONFIRMED_DAYS = "confirmedDays";

    /**
     * Why a step is dated before what it rests on, as whoever recorded it said. Missing where the
     * order is the usual one.
     */
    public static final String ORDER_REASON = "orderReason";

    /** The name of the policy that sent the command, when no person did. */
    public static final String POLICY = "policy";

    private Provenance() {}
}
