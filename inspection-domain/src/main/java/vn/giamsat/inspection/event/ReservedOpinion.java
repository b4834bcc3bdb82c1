package vn.giamsat.inspection.event;

/** An opinion somebody reserved (bảo lưu ý kiến) at the adoption conference. */
public record ReservedOpinion(String by, String text) {}
