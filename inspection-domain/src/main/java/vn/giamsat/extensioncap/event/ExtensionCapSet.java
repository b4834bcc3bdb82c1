package vn.giamsat.extensioncap.event;

import vn.giamsat.deadline.event.RuleSource;
import vn.giamsat.event.StoredAs;

import java.util.UUID;

/** The office set how far extensions of this kind may go, and where that is written. */
@StoredAs(name = "extensioncap.extension-cap-set", version = 1)
public record ExtensionCapSet(
        UUID cap, CapSubject subject, CapTerms terms, RuleSource source, String reason)
        implements ExtensionCapEvent {}
