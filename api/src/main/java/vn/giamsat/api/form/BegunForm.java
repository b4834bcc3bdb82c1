package vn.giamsat.api.form;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A form that somebody has begun, and that its address names: who comes back to the address comes
 * back to the same act, whether or not the browser kept the page.
 *
 * @param form which form of which matter
 * @param begun what the address says; another's form may have the same
 */
record BegunForm(String form, UUID account, UUID begun) {

    /** What makes it one act; the address does not tell it. */
    String key() {
        return named(form, account, "key", begun).toString();
    }

    UUID draft() {
        return draft(form, account, key());
    }

    /** Under which a form with this key is kept. */
    static UUID draft(String form, UUID account, String key) {
        return named(form, account, "draft", key);
    }

    private static UUID named(String form, UUID account, String what, Object by) {
        String name = String.join(" ", form, account.toString(), what, by.toString());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
