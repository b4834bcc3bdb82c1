package vn.giamsat.event;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether the symbol of a paper is one that its issuer uses: behind the stroke stand the initials
 * of the body (Hướng dẫn 36-HD/VPTW), TU for Tỉnh ủy, UBKTTW for Ủy ban Kiểm tra Trung ương. A
 * paper that bears the symbol of another body is kept as it is written, and told.
 */
public final class SymbolOfIssuer {

    /** Bodies of the centre that write TW. */
    private static final List<String> CENTRAL = List.of("trung uong", "bo chinh tri", "ban bi thu");

    /** What a Ban Chấp hành Đảng bộ is called otherwise, the longer names first. */
    private static final Map<String, String> COMMITTEES = committees();

    private static Map<String, String> committees() {
        Map<String, String> committees = new LinkedHashMap<>();
        committees.put("dang bo thanh pho", "thanh uy");
        committees.put("dang bo thi xa", "thi uy");
        committees.put("dang bo thi tran", "dang uy");
        committees.put("dang bo tinh", "tinh uy");
        committees.put("dang bo huyen", "huyen uy");
        committees.put("dang bo quan", "quan uy");
        committees.put("dang bo", "dang uy");
        return committees;
    }

    private static final String OF_THE_CENTRE = "TW";

    private SymbolOfIssuer() {}

    /** True where nothing can be said against it. */
    public static boolean fits(@Nullable String symbol, @Nullable String issuer) {
        if (symbol == null || issuer == null || symbol.lastIndexOf('/') < 0) {
            return true;
        }
        String body = body(symbol);
        if (body.isEmpty()) {
            return true;
        }
        String name = plain(issuer);
        if (body.equals(OF_THE_CENTRE)) {
            return CENTRAL.stream().anyMatch(name::contains);
        }
        return initials(name).contains(body) || initials(committee(name)).contains(body);
    }

    /** TƯ is an older way of writing TW, and another thing than TU. */
    private static String body(String symbol) {
        String composed =
                Normalizer.normalize(symbol, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        String body =
                composed.substring(composed.lastIndexOf('/') + 1).replace("TƯ", OF_THE_CENTRE);
        return plain(body).toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
    }

    /** The executive committee of a party organisation is its cấp ủy: huyện ủy writes HU. */
    private static String committee(String name) {
        String committee = name;
        for (Map.Entry<String, String> organisation : COMMITTEES.entrySet()) {
            committee = committee.replace(organisation.getKey(), organisation.getValue());
        }
        return committee;
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        Stream.of(name.replace("trung uong", "t w").split(" "))
                .filter(word -> !word.isEmpty())
                .forEach(word -> initials.append(word.charAt(0)));
        return initials.toString().toUpperCase(Locale.ROOT);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
