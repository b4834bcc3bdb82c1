package vn.giamsat.api.casepackage;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;

/**
 * Writes states as lines of {@code name: value}, so that two who come to the same states come to
 * the same bytes. What is not recorded is a dash; control characters and the dash itself are
 * escaped.
 */
final class StateLines {

    private static final String NOTHING = "-";

    private final StringBuilder text = new StringBuilder();

    StateLines(String heading) {
        text.append(heading).append('\n');
    }

    StateLines say(String name, @Nullable Object value) {
        text.append(name).append(": ").append(written(value)).append('\n');
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String written(@Nullable Object value) {
        if (value == null) {
            return NOTHING;
        }
        String said = value.toString();
        return said.equals(NOTHING) ? "\\-" : escaped(said);
    }

    private static String escaped(String said) {
        var line = new StringBuilder(said.length());
        for (int i = 0; i < said.length(); i++) {
            char c = said.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\n' -> line.append("\\n");
                default -> {
                    if (Character.isISOControl(c)) {
                        line.append("\\u%04x".formatted((int) c));
                    } else {
                        line.append(c);
                    }
                }
            }
        }
        return line.toString();
    }
}
