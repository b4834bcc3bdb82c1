package vn.giamsat.eventlog.receipt;

import org.axonframework.common.AxonNonTransientException;

/**
 * A command with this key was carried out before; nothing was stored now, and the first receipt is
 * the answer.
 */
public final class RepeatedCommand extends AxonNonTransientException {

    private static final long serialVersionUID = 1L;

    private final transient CommandReceipt receipt;

    public RepeatedCommand(CommandReceipt receipt, Throwable cause) {
        super("The command %s was carried out before".formatted(receipt.idempotencyKey()), cause);
        this.receipt = receipt;
    }

    /** Of the first time; compare its hash before answering with it. */
    public CommandReceipt receipt() {
        return receipt;
    }
}
