package vn.giamsat.value;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;

import java.time.LocalDate;

/**
 * When a fact happened in the world, as opposed to when it was recorded. Records often lack the
 * date; a fact recorded late says why. Where a paper dates a step before what it rests on, the
 * order is explained: that reason stays beside the fact.
 */
public record Occasion(
        @Nullable LocalDate on,
        @Paragraph @Nullable String lateReason,
        @Paragraph @Nullable String orderReason) {

    public static final Occasion NOT_RECORDED = new Occasion(null, null);

    /** In the order of the procedure, as most facts are. */
    public Occasion(@Nullable LocalDate on, @Nullable String lateReason) {
        this(on, lateReason, null);
    }

    public static Occasion on(LocalDate day) {
        return new Occasion(day, null);
    }

    public static Occasion late(LocalDate day, String reason) {
        return new Occasion(day, reason);
    }

    /** The same, with the reason for an order that is not the usual one. */
    public Occasion inOrderBecause(String reason) {
        return new Occasion(on, lateReason, reason);
    }
}
