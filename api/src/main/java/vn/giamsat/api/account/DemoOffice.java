package vn.giamsat.api.account;

import static vn.giamsat.api.account.DemoAccount.role;

import vn.giamsat.account.event.Role;
import vn.giamsat.api.security.HeldRole;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The people and organisations of the demonstration. Two names are those of the published reports;
 * all others only name their part.
 */
public final class DemoOffice {

    static final String PASSWORD = "minh-hoa-2024";

    private static final String LONG_AN = "doan-1377";
    private static final String PHU_THONG = "phu-thong";
    private static final String BOTH = "";

    static final List<DemoAccount> ACCOUNTS =
            List.of(
                    account("bon", "Phạm Văn Bốn", List.of(), LONG_AN, "leader"),
                    account("thuky", "Thư ký Đoàn giám sát 1377", List.of(), LONG_AN, "secretary"),
                    account(
                            "thanhvien",
                            "Thành viên Đoàn giám sát 1377",
                            List.of(),
                            LONG_AN,
                            "member"),
                    account(
                            "banhanh",
                            "Chuyên viên Ban Thường vụ Tỉnh ủy Long An",
                            role(Role.ISSUER, DemoUnit.LONG_AN.id()),
                            LONG_AN,
                            "issuer"),
                    account(
                            "chauthanh",
                            "Cán bộ Ban Thường vụ Huyện ủy Châu Thành",
                            role(Role.UNIT_OFFICER, DemoUnit.CHAU_THANH.id()),
                            LONG_AN,
                            "unit-officer"),
                    account(
                            "tantru",
                            "Cán bộ Ban Thường vụ Huyện ủy Tân Trụ",
                            role(Role.UNIT_OFFICER, DemoUnit.TAN_TRU.id()),
                            BOTH),
                    account(
                            "theodoi",
                            "Cán bộ theo dõi sau giám sát",
                            role(Role.FOLLOW_UP_OFFICER),
                            LONG_AN,
                            "follow-up-officer"),
                    account("son", "Lê Hồng Sơn", List.of(), PHU_THONG, "leader"),
                    account(
                            "phuthong",
                            "Cán bộ Đảng ủy thị trấn Phủ Thông",
                            role(Role.UNIT_OFFICER, DemoUnit.PHU_THONG.id()),
                            PHU_THONG,
                            "unit-officer"),
                    account("vanthu", "Văn thư", role(Role.CLERK), BOTH, "clerk"),
                    account("kiemtoan", "Người kiểm tra nhật ký", role(Role.AUDITOR), BOTH),
                    account("quantri", "Quản trị minh họa", role(Role.ADMINISTRATOR), BOTH));

    private DemoOffice() {}

    /** The account that plays this part, such as "leader", in this case, such as "doan-1377". */
    public static Optional<UUID> account(String caseName, String part) {
        return ACCOUNTS.stream()
                .filter(account -> account.plays(caseName, part))
                .map(DemoAccount::id)
                .findFirst();
    }

    /** The registered unit that is "issuer" or "subject" in this case. */
    public static Optional<UUID> unit(String caseName, String part) {
        return Stream.of(DemoUnit.values())
                .filter(unit -> unit.plays(caseName, part))
                .map(DemoUnit::id)
                .findFirst();
    }

    private static DemoAccount account(
            String username,
            String displayName,
            List<HeldRole> roles,
            String caseName,
            String... parts) {
        return new DemoAccount(
                username, displayName + " (minh họa)", roles, caseName, List.of(parts));
    }
}
