package vn.giamsat.api.security;

import static vn.giamsat.api.security.Relationship.ADMINISTRATOR;
import static vn.giamsat.api.security.Relationship.ISSUER;
import static vn.giamsat.api.security.Relationship.POLICY;

import static java.util.Map.entry;

import vn.giamsat.extensioncap.command.ExtensionCapCommand;
import vn.giamsat.extensioncap.command.SetExtensionCap;

import java.util.Map;
import java.util.Set;

/**
 * Caps of extensions hold for all bodies, so those set them who issue for all, and the
 * administrator; everybody sees them.
 */
final class ExtensionCapPermissions implements AggregatePermissions<ExtensionCapCommand> {

    private static final Map<Class<? extends ExtensionCapCommand>, Set<Relationship>> TABLE =
            Map.ofEntries(entry(SetExtensionCap.class, Set.of(ADMINISTRATOR, ISSUER, POLICY)));

    @Override
    public Class<ExtensionCapCommand> family() {
        return ExtensionCapCommand.class;
    }

    @Override
    public Map<Class<? extends ExtensionCapCommand>, Set<Relationship>> table() {
        return TABLE;
    }

    @Override
    public boolean hidesNothing(ExtensionCapCommand command) {
        return true;
    }
}
