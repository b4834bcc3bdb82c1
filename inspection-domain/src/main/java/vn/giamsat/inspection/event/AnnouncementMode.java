package vn.giamsat.inspection.event;

/** How decision and plan were announced (Quyết định 331-QĐ/TW allows online and by letter). */
public enum AnnouncementMode {
    IN_PERSON,
    ONLINE,
    BY_LETTER
}
