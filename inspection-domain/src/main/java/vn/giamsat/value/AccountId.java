package vn.giamsat.value;

import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;

import java.util.UUID;

/** The account of a person or a program. */
public record AccountId(@Refers(ReferenceKind.ACCOUNT) UUID value) {

    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
