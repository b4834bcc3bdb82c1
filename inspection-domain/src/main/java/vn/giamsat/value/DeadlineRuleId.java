package vn.giamsat.value;

import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A rule of time limits. Its identity follows from its code, so that no code is taken twice. */
public record DeadlineRuleId(@Refers(ReferenceKind.ADOPTED_RULE) UUID value) {

    public static DeadlineRuleId of(String code) {
        String name = "giamsat:deadline-rule:" + code.strip();
        return new DeadlineRuleId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
