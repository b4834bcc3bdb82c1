package vn.giamsat.extensioncap.command;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.value.ExtensionCapId;

/** What can be asked of a cap of extensions. */
public sealed interface ExtensionCapCommand extends DomainCommand permits SetExtensionCap {

    ExtensionCapId cap();

    @Override
    default ExtensionCapId target() {
        return cap();
    }
}
