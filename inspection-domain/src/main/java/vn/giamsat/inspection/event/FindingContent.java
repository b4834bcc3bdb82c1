package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;
import vn.giamsat.field.Sensitive;

/**
 * What a finding says. A missing text is "mentioned, not enumerated" (có nêu, chưa liệt kê), and
 * says so in its note.
 */
public record FindingContent(
        @Nullable String reference,
        @Paragraph @Nullable String text,
        @Paragraph @Nullable String cause,
        @Paragraph @Sensitive @Nullable String responsibility,
        @Paragraph @Nullable String basis,
        @Paragraph @Nullable String note) {}
