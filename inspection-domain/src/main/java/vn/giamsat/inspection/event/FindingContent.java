package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;
import vn.giamsat.field.Sensitive;

/**
 * What a finding says. A missing text is "mentioned, not enumerated" (có nêu, chưa liệt kê), and
 * says so in its note. The consequence (hậu quả) is the harm that came of it, as far as it is
 * known: money or property lost, people affected, how far it spread.
 */
public record FindingContent(
        @Nullable String reference,
        @Paragraph @Nullable String text,
        @Paragraph @Nullable String cause,
        @Paragraph @Nullable String consequence,
        @Paragraph @Sensitive @Nullable String responsibility,
        @Paragraph @Nullable String basis,
        @Paragraph @Nullable String note) {}
