package vn.giamsat.verifier.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of the verifier in one language, Vietnamese or English. */
public final class VerifierMessages {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final ResourceBundle bundle;

    private VerifierMessages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** English where it is asked for, else Vietnamese. */
    public static VerifierMessages in(Locale language) {
        Locale spoken = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("vi");
        return new VerifierMessages(
                ResourceBundle.getBundle(
                        "vn.giamsat.verifier.verifier",
                        spoken,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** A sentence with its places filled; a place without a fact stays empty. */
    public String say(String key, Map<String, String> facts) {
        Matcher places = PLACE.matcher(bundle.getString(key));
        var text = new StringBuilder();
        while (places.find()) {
            String fact = facts.getOrDefault(places.group(1), "");
            places.appendReplacement(text, Matcher.quoteReplacement(fact));
        }
        return places.appendTail(text).toString();
    }

    String sentence(AuditFinding finding) {
        Map<String, String> facts = new HashMap<>(finding.facts());
        String event = say(facts.containsKey("eventId") ? "event.known" : "event", facts);
        facts.put("event", event);
        facts.put("Event", event.substring(0, 1).toUpperCase(Locale.ROOT) + event.substring(1));
        return say(key(finding), facts);
    }

    private String key(AuditFinding finding) {
        String key = "finding." + finding.kind().name();
        String range = key + ".range";
        String at = key + ".at";
        if (finding.facts().containsKey("to") && bundle.containsKey(range)) {
            return range;
        }
        return finding.position() != null && bundle.containsKey(at) ? at : key;
    }
}
