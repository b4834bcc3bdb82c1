package vn.giamsat.view.period;

import java.util.UUID;

/** A body that has issued inspections or supervisions, and so reports on them. */
public record IssuingBody(UUID unit, String name) {}
