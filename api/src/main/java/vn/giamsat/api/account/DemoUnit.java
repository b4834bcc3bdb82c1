package vn.giamsat.api.account;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Level;

import java.util.UUID;

/** The organisations of the demonstration, and the part each plays in which case. */
enum DemoUnit {
    LONG_AN("Ban Thường vụ Tỉnh ủy Long An", Level.PROVINCE, "Long An", "doan-1377", "issuer"),
    CHAU_THANH(
            "Ban Thường vụ Huyện ủy Châu Thành", Level.DISTRICT, "Long An", "doan-1377", "subject"),
    TAN_TRU("Ban Thường vụ Huyện ủy Tân Trụ", Level.DISTRICT, "Long An", "", ""),
    HUYEN_UY("Huyện ủy", Level.DISTRICT, "Bắc Kạn", "phu-thong", "issuer"),
    PHU_THONG("Đảng ủy thị trấn Phủ Thông", Level.GRASSROOTS, "Bắc Kạn", "phu-thong", "subject");

    private final String officialName;
    private final Level level;
    private final String province;
    private final String caseName;
    private final String part;

    DemoUnit(String officialName, Level level, String province, String caseName, String part) {
        this.officialName = officialName;
        this.level = level;
        this.province = province;
        this.caseName = caseName;
        this.part = part;
    }

    UUID id() {
        return DemoAccount.idOf("unit:" + name());
    }

    String officialName() {
        return officialName;
    }

    Level level() {
        return level;
    }

    String province() {
        return province;
    }

    @Nullable DemoUnit parent() {
        return this == CHAU_THANH || this == TAN_TRU
                ? LONG_AN
                : this == PHU_THONG ? HUYEN_UY : null;
    }

    boolean plays(String inCase, String asked) {
        return caseName.equals(inCase) && part.equals(asked);
    }
}
