package vn.giamsat.event;

/**
 * The letter Đ and those that look like it: keyboards and old files write Ð (eth of Icelandic) or Ɖ
 * (of African languages) for it. What was written stays; searching, sorting and comparing take all
 * of them for Đ.
 */
public final class CrossedD {

    private CrossedD() {}

    /** The letter, or Đ, đ where it looks like one. */
    public static int of(int letter) {
        return switch (letter) {
            case 'Ð', 'Ɖ' -> 'Đ';
            case 'ð', 'ɖ' -> 'đ';
            default -> letter;
        };
    }

    public static String in(String text) {
        return text.codePoints()
                .map(CrossedD::of)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
