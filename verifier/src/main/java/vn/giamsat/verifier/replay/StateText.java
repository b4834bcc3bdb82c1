package vn.giamsat.verifier.replay;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Lines of {@code name: value} as the format of case packages writes them. */
final class StateText {

    private final List<String> lines = new ArrayList<>();

    StateText say(String name, @Nullable Object value) {
        lines.add(name + ": " + (value == null ? "-" : written(value.toString())));
        return this;
    }

    void heading(String heading) {
        lines.add(heading);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private static String written(String value) {
        if (value.equals("-")) {
            return "\\-";
        }
        var line = new StringBuilder(value.length());
        for (char c : value.toCharArray()) {
            if (c == '\\') {
                line.append("\\\\");
            } else if (c == '\n') {
                line.append("\\n");
            } else if (c < 0x20 || c >= 0x7F && c <= 0x9F) {
                line.append("\\u").append("%04x".formatted((int) c));
            } else {
                line.append(c);
            }
        }
        return line.toString();
    }
}
