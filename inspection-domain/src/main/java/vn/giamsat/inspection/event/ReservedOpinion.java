package vn.giamsat.inspection.event;

import vn.giamsat.field.Paragraph;
import vn.giamsat.field.Sensitive;

/** An opinion somebody reserved (bảo lưu ý kiến) at the adoption conference. */
public record ReservedOpinion(String by, @Paragraph @Sensitive String text) {}
