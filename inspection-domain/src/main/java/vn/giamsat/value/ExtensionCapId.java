package vn.giamsat.value;

import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A cap of extensions. Its identity follows from what it caps, so that there is one of each. */
public record ExtensionCapId(@Refers(ReferenceKind.EXTENSION_CAP) UUID value) {

    public static ExtensionCapId of(String subject) {
        String name = "giamsat:extension-cap:" + subject;
        return new ExtensionCapId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
