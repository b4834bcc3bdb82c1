package vn.giamsat.api.evidence.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in UTF-8, whatever it begins like: a page, a mail, a program. */
public final class WrittenText {

    private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,76}):.*");
    private static final Set<String> OF_A_MAIL = Set.of("from", "received", "return-path");
    private static final int LONGEST_HEADER = 2_000;
    private static final int PIECE = 8_192;

    private WrittenText() {}

    /** Every octet is UTF-8, and nothing in it is a control character but blanks and breaks. */
    public static boolean is(Path file) throws IOException {
        char[] piece = new char[PIECE];
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (int read = text.read(piece); read >= 0; read = text.read(piece)) {
                for (int i = 0; i < read; i++) {
                    if (Character.isISOControl(piece[i]) && !Character.isWhitespace(piece[i])) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** Whether it begins with the header of a mail (RFC 5322), which names its sender. */
    public static boolean isMail(Path file) throws IOException {
        Set<String> fields = new HashSet<>();
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            String line = text.readLine();
            for (int count = 0; count < LONGEST_HEADER; count++) {
                if (line == null || line.isEmpty()) {
                    break;
                }
                Matcher field = FIELD.matcher(line);
                if (field.matches()) {
                    fields.add(field.group(1).toLowerCase(Locale.ROOT));
                } else if (fields.isEmpty() || !Character.isWhitespace(line.charAt(0))) {
                    return false;
                }
                line = text.readLine();
            }
        }
        return fields.stream().anyMatch(OF_A_MAIL::contains);
    }
}
