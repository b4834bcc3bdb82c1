package vn.giamsat.verifier.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Both languages say the same things, and every kind of finding has its sentence in both. */
class VerifierMessagesTests {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private static Properties bundle(String language) throws IOException {
        var bundle = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        VerifierMessages.class.getResourceAsStream(
                                "/vn/giamsat/verifier/verifier_" + language + ".properties"),
                        StandardCharsets.UTF_8)) {
            bundle.load(reader);
        }
        return bundle;
    }

    @Test
    void both_languages_have_the_same_sentences_with_the_same_places() throws IOException {
        Properties vietnamese = bundle("vi");
        Properties english = bundle("en");
        assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
        for (Object key : vietnamese.keySet()) {
            assertThat(places(vietnamese.get(key)))
                    .as("" + key)
                    .isEqualTo(places(english.get(key)));
        }
    }

    private static Set<String> places(Object sentence) {
        return PLACE.matcher(String.valueOf(sentence))
                .results()
                .map((MatchResult each) -> each.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    @Test
    void every_kind_of_finding_has_its_sentence() throws IOException {
        Set<Object> expected = new HashSet<>();
        for (AuditFindingKind kind : AuditFindingKind.values()) {
            expected.add("finding." + kind.name());
        }
        assertThat(bundle("vi").keySet()).containsAll(expected);
    }

    @Test
    void a_sentence_names_the_event_and_what_was_done() {
        Map<String, String> facts =
                Map.of(
                        "position", "12",
                        "name", "ConclusionIssued",
                        "aggregate", "Inspection 77",
                        "sequence", "3",
                        "eventId", "ab");
        AuditFinding finding = AuditFinding.at(12, AuditFindingKind.PAYLOAD_ALTERED, facts);
        assertThat(finding.sentence(Locale.of("vi")))
                .isEqualTo(
                        "Nội dung của sự kiện số 12 (ConclusionIssued của Inspection 77, thứ tự 3, mã ab) đã bị sửa.");
        assertThat(finding.sentence(Locale.ENGLISH))
                .isEqualTo(
                        "The payload of event 12 (ConclusionIssued of Inspection 77, sequence 3, id ab) was altered.");
        assertThat(finding.sentence(Locale.FRENCH)).startsWith("Nội dung");
    }

    @Test
    void several_that_follow_each_other_are_told_as_one() {
        AuditFinding gone =
                AuditFinding.at(
                        4, AuditFindingKind.EVENT_MISSING, Map.of("position", "4", "to", "9"));
        assertThat(gone.sentence(Locale.ENGLISH)).isEqualTo("The events 4 to 9 are gone.");
    }
}
