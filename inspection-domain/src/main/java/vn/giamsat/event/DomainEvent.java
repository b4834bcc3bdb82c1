package vn.giamsat.event;

/** A fact of the log. Who acted and when it was recorded travel beside it. */
public interface DomainEvent {}
