package vn.giamsat.extensioncap.event;

import vn.giamsat.event.DomainEvent;

import java.util.UUID;

/** What can happen to a cap of extensions. */
public sealed interface ExtensionCapEvent extends DomainEvent permits ExtensionCapSet {

    UUID cap();
}
