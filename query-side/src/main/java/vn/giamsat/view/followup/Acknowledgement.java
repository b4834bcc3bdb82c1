package vn.giamsat.view.followup;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Whether the addressee said that it took note of the recommendation, and when it did. */
public record Acknowledgement(boolean acknowledged, @Nullable LocalDate acknowledgedOn) {

    static final Acknowledgement MISSING = new Acknowledgement(false, null);

    static Acknowledgement on(@Nullable LocalDate day) {
        return new Acknowledgement(true, day);
    }
}
