package vn.giamsat.view.upwardrequest;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.fold.Entered;
import vn.giamsat.view.fold.Part;

import java.time.LocalDate;
import java.util.UUID;

/** What a unit asked of its superior during a case; the addressee is kept as it was named. */
public record UpwardRequestRow(
        UUID request,
        UUID inspection,
        @Nullable String reference,
        @Nullable String addressedTo,
        String text,
        @Nullable UUID session,
        @Nullable LocalDate occurredOn,
        @Part Entered entered) {}
