package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

/**
 * What a finding says. A missing text is "mentioned, not enumerated" (có nêu, chưa liệt kê), and
 * says so in its note.
 */
public record FindingContent(
        @Nullable String reference,
        @Nullable String text,
        @Nullable String cause,
        @Nullable String responsibility,
        @Nullable String basis,
        @Nullable String note) {}
