package vn.giamsat.value;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;

import java.time.LocalDate;

/**
 * When a fact happened in the world, as opposed to when it was recorded. Records often lack the
 * date; a fact recorded late says why.
 */
public record Occasion(@Nullable LocalDate on, @Paragraph @Nullable String lateReason) {

    public static final Occasion NOT_RECORDED = new Occasion(null, null);

    public static Occasion on(LocalDate day) {
        return new Occasion(day, null);
    }

    public static Occasion late(LocalDate day, String reason) {
        return new Occasion(day, reason);
    }
}
