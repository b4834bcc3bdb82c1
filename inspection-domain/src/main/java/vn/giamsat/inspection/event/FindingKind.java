package vn.giamsat.inspection.event;

/** The kinds of finding, mildest first; only the competent body's conclusion may upgrade one. */
public enum FindingKind {
    /** ưu điểm, kết quả đạt được */
    STRENGTH,
    /** the matter was examined and nothing is to be said of it (không phát sinh) */
    NIL_RETURN,
    /** hạn chế, tồn tại */
    LIMITATION,
    /** khuyết điểm */
    SHORTCOMING,
    /** dấu hiệu vi phạm */
    SIGN_OF_VIOLATION
}
