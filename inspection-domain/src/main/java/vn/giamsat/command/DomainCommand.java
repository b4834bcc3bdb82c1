package vn.giamsat.command;

/** What a person or a policy asks for; who asks, and the idempotency key, travel beside it. */
public interface DomainCommand {

    /** The identity whose history answers this command; its text is the aggregate's identifier. */
    Object target();
}
