package vn.giamsat.api.caseimport;

import java.util.Map;

/** The type of a document by the word a case file uses for it. */
final class DocumentWords {

    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("Nghị quyết", "RESOLUTION"),
                    Map.entry("Quyết định", "DECISION"),
                    Map.entry("Chỉ thị", "DIRECTIVE"),
                    Map.entry("Kết luận", "CONCLUSION"),
                    Map.entry("Quy chế", "WORKING_RULES"),
                    Map.entry("Quy định", "REGULATION"),
                    Map.entry("Hướng dẫn", "GUIDELINE"),
                    Map.entry("Thông báo", "NOTICE"),
                    Map.entry("Báo cáo", "REPORT"),
                    Map.entry("Kế hoạch", "PLAN"),
                    Map.entry("Chương trình", "PROGRAMME"),
                    Map.entry("Đề án", "SCHEME"),
                    Map.entry("Tờ trình", "SUBMISSION"),
                    Map.entry("Công văn", "OFFICIAL_LETTER"),
                    Map.entry("Biên bản", "MINUTES"));

    private DocumentWords() {}

    static boolean isKnown(String word) {
        return TYPES.containsKey(word);
    }

    static String type(String word) {
        return TYPES.getOrDefault(word, "OTHER");
    }
}
