package vn.giamsat.eventlog.append;

import org.axonframework.common.AxonNonTransientException;

/**
 * The value is held by another aggregate (or was claimed before); nothing of the request was
 * stored.
 */
public final class ClaimTaken extends AxonNonTransientException {

    private static final long serialVersionUID = 1L;

    private final transient Claim claim;
    private final String holder;

    ClaimTaken(HeldClaim held, Throwable cause) {
        super(
                "%s %s is held by %s"
                        .formatted(held.claim().space(), held.claim().key(), held.holder()),
                cause);
        this.claim = held.claim();
        this.holder = held.holder();
    }

    public Claim claim() {
        return claim;
    }

    /** The aggregate that holds the value. */
    public String holder() {
        return holder;
    }
}
