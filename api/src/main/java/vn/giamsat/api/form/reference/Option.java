package vn.giamsat.api.form.reference;

import org.jspecify.annotations.Nullable;

/** One thing that can be chosen: what is sent, and what is read. */
public record Option(String value, String label, @Nullable String note) {

    public Option(String value, String label) {
        this(value, label, null);
    }
}
