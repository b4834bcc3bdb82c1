package vn.giamsat.benchmarks;

import java.util.Random;

/** Texts as long and as varied as those of real files. */
final class VietnameseText {

    private static final String[] SUBJECTS = {
        "Ban Thường vụ Huyện ủy", "Đảng ủy xã", "cấp ủy cơ sở", "chi bộ trực thuộc",
                "Ủy ban kiểm tra",
        "một số đảng viên", "tập thể lãnh đạo", "người đứng đầu", "bộ phận tham mưu", "tổ công tác"
    };
    private static final String[] VERBS = {
        "chưa kịp thời cụ thể hóa",
        "đã quán triệt nghiêm túc",
        "chưa thường xuyên kiểm tra",
        "chậm triển khai",
        "đã ban hành đầy đủ",
        "thiếu sâu sát trong",
        "chưa quan tâm đúng mức đến",
        "thực hiện chưa đúng quy định về",
        "đã chủ động",
        "lúng túng khi tổ chức"
    };
    private static final String[] OBJECTS = {
        "quy chế làm việc",
        "nghị quyết chuyên đề",
        "công tác quản lý đất đai",
        "thu chi ngân sách",
        "quy hoạch cán bộ",
        "kê khai tài sản, thu nhập",
        "tiếp công dân, giải quyết đơn thư",
        "phòng, chống tham nhũng, tiêu cực",
        "đầu tư xây dựng cơ bản",
        "sinh hoạt chi bộ định kỳ",
        "kiểm soát hồ sơ thanh quyết toán",
        "chế độ báo cáo",
        "học tập và làm theo tư tưởng Hồ Chí Minh"
    };
    private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Đặng", "Võ"};
    private static final String[] MIDDLE = {"Văn", "Thị", "Hữu", "Minh", "Ngọc", "Thanh"};
    private static final String[] GIVEN = {
        "An", "Ân", "Bình", "Dũng", "Dương", "Đạt", "Hòa", "Hùng", "Lan", "Phương", "Thủy", "Tuấn"
    };

    private VietnameseText() {}

    static String sentences(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(any(random, SUBJECTS)).append(' ').append(any(random, VERBS)).append(' ');
            text.append(any(random, OBJECTS)).append(" năm ").append(2015 + random.nextInt(10));
            text.append(", vụ việc số ").append(random.nextInt(100_000)).append(". ");
        }
        return text.toString().strip();
    }

    static String theme(Random random) {
        return "Việc lãnh đạo, chỉ đạo " + any(random, OBJECTS);
    }

    static String name(Random random) {
        return any(random, FAMILY) + " " + any(random, MIDDLE) + " " + any(random, GIVEN);
    }

    private static String any(Random random, String[] words) {
        return words[random.nextInt(words.length)];
    }
}
