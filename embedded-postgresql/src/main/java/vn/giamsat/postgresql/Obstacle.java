package vn.giamsat.postgresql;

/** What can keep the embedded PostgreSQL down; each says what to do about it, Vietnamese first. */
enum Obstacle {
    HOME_IS_IN_USE(
            "Thư mục dữ liệu %s đang được một phiên bản khác của chương trình sử dụng. Hãy tắt phiên bản đó"
                    + " hoặc chọn thư mục khác.",
            "The data folder %s is in use by another running instance. Stop that instance or choose another folder."),
    HOME_CANNOT_BE_USED(
            "Không đọc hoặc ghi được thư mục dữ liệu %s: %s.",
            "The data folder %s cannot be read or written: %s."),
    NO_BINARIES_FOR_THIS_MACHINE(
            "Không có PostgreSQL đi kèm cho máy này (%s). Hãy dùng PostgreSQL bên ngoài bằng cách đặt"
                    + " spring.datasource.url.",
            "No PostgreSQL is bundled for this machine (%s). Use an external PostgreSQL by setting"
                    + " spring.datasource.url."),
    ARCHIVE_LEAVES_ITS_FOLDER(
            "Gói PostgreSQL bị từ chối vì mục %s nằm ngoài thư mục giải nén.",
            "The PostgreSQL archive is refused: its entry %s leaves the folder it is unpacked into."),
    ROOT_CANNOT_STEP_DOWN(
            "PostgreSQL không chạy bằng quyền root và máy này không cho phép unshare, setpriv hay runuser. Hãy chạy"
                    + " chương trình bằng người dùng thường, hoặc dùng PostgreSQL bên ngoài bằng cách đặt"
                    + " spring.datasource.url.",
            "PostgreSQL does not run as root, and this machine allows none of unshare, setpriv and runuser. Run the"
                    + " program as an ordinary user, or use an external PostgreSQL by setting spring.datasource.url."),
    SERVER_USER_CANNOT_REACH_HOME(
            "Người dùng chạy PostgreSQL (%s) không vào được %s. Hãy chọn thư mục dữ liệu khác, không nằm trong thư mục"
                    + " riêng của người khác.",
            "The user PostgreSQL runs as (%s) cannot reach %s. Choose another data folder, one that is not inside"
                    + " somebody's private folder."),
    DATA_BELONGS_TO_ANOTHER_USER(
            "Dữ liệu trong %s thuộc về người dùng khác (%s). Hãy chạy chương trình bằng người dùng đó.",
            "The data in %s belongs to another user (%s). Run the program as that user."),
    DATA_IS_OF_ANOTHER_VERSION(
            "Dữ liệu trong %s thuộc PostgreSQL %s, còn chương trình đi kèm PostgreSQL %s. Hãy xuất dữ liệu bằng bản"
                    + " chương trình cũ rồi nhập lại.",
            "The data in %s was made by PostgreSQL %s; the bundled one is %s. Export with the older program and import"
                    + " again."),
    PASSWORD_IS_LOST(
            "Không thấy tệp mật khẩu %s của dữ liệu đã có. Hãy khôi phục tệp này từ bản sao lưu.",
            "The password file %s of the existing data is missing. Restore it from a backup."),
    PORT_IS_TAKEN(
            "Cổng %s trên 127.0.0.1 đang bị chương trình khác chiếm. Hãy chọn cổng khác, hoặc 0 để tự chọn.",
            "Port %s on 127.0.0.1 is taken by another program. Choose another port, or 0 to pick a free one."),
    DATA_COULD_NOT_BE_MADE(
            "Không khởi tạo được dữ liệu PostgreSQL. Xem nhật ký %s. %s",
            "The PostgreSQL data could not be made. See the log %s. %s"),
    SERVER_DID_NOT_START(
            "PostgreSQL không khởi động được. Xem nhật ký %s. %s",
            "PostgreSQL did not start. See the log %s. %s"),
    LEFTOVER_SERVER_DOES_NOT_STOP(
            "Tiến trình PostgreSQL còn sót lại (%s) của %s không dừng. Hãy dừng tiến trình đó rồi thử lại.",
            "The PostgreSQL process %s left behind on %s does not stop. Stop that process and try again.");

    private final String vietnamese;
    private final String english;

    Obstacle(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    String describe(Object... details) {
        return vietnamese.formatted(details) + "\n" + english.formatted(details);
    }
}
