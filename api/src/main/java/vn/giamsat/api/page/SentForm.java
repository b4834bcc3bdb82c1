package vn.giamsat.api.page;

import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.event.EvidenceFile;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A form as it was filled in: the fields are named like the components of the command. The key,
 * made when the form was first shown, lets a second click do nothing twice.
 */
public record SentForm(
        String key,
        @Nullable Long version,
        MultiValueMap<String, String> typed,
        List<KeptFile> kept) {

    static SentForm empty(String key, @Nullable Long version) {
        return new SentForm(key, version, new LinkedMultiValueMap<>(), List.of());
    }

    /** A file that is stored already, though the form is not: it need not be chosen again. */
    public record KeptFile(EvidenceFile file) {

        private static final String BETWEEN = "/";
        private static final Pattern SIZE = Pattern.compile("\\d{1,15}");

        static KeptFile of(String written) {
            String[] parts = written.split(BETWEEN, 5);
            if (parts.length != 5 || !SIZE.matcher(parts[1]).matches()) {
                throw Refused.malformed("kept", FieldFault.INVALID);
            }
            String mediaType = parts[2] + BETWEEN + parts[3];
            return new KeptFile(
                    new EvidenceFile(parts[0], Long.parseLong(parts[1]), mediaType, parts[4]));
        }

        /** As it travels in the form. */
        public String written() {
            return String.join(
                    BETWEEN,
                    file.sha256(),
                    Long.toString(file.size()),
                    file.mediaType(),
                    file.fileName());
        }
    }

    /** What was typed into the field, exactly. */
    public String of(String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    /** Whether the choice was made among several. */
    public boolean has(String field, Object choice) {
        return typed.getOrDefault(field, List.of()).contains(choice.toString());
    }

    List<String> all(String field) {
        return typed.getOrDefault(field, List.of()).stream().filter(v -> !v.isBlank()).toList();
    }

    SentForm at(long current) {
        return new SentForm(key, current, typed, kept);
    }
}
