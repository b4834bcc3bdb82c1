package vn.giamsat.api.text;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.event.Document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a stored event in one sentence, as an official would write it in the case's diary. */
public final class Sentences {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z.]+)(?::([a-z-]+))?}");
    private static final Pattern WHERE_KNOWN = Pattern.compile("\\[([^\\[\\]]*)]");

    private final ResourceBundle sentences;
    private final Terms terms;

    private Sentences(ResourceBundle sentences, Terms terms) {
        this.sentences = sentences;
        this.terms = terms;
    }

    public static Sentences in(Locale locale) {
        return new Sentences(Bundles.of("timeline", locale), Terms.in(locale));
    }

    /**
     * The sentence of an event by its stored name; a component that is missing is told as not
     * recorded, or left out with what stands in brackets around it.
     */
    public String tell(String eventName, JsonNode payload) {
        String sentence =
                WHERE_KNOWN
                        .matcher(sentences.getString(eventName))
                        .replaceAll(
                                part ->
                                        isKnown(part.group(1), payload)
                                                ? Matcher.quoteReplacement(part.group(1))
                                                : "");
        Matcher place = PLACE.matcher(sentence);
        var told = new StringBuilder();
        while (place.find()) {
            JsonNode value = value(place, payload);
            String inItsStead = place.group(2);
            String said =
                    isMissing(value) && inItsStead != null ? terms.word(inItsStead) : say(value);
            place.appendReplacement(told, Matcher.quoteReplacement(said));
        }
        return place.appendTail(told).toString();
    }

    private static boolean isKnown(String part, JsonNode payload) {
        return PLACE.matcher(part).results().noneMatch(place -> isMissing(value(place, payload)));
    }

    private static JsonNode value(MatchResult place, JsonNode payload) {
        return payload.at("/" + place.group(1).replace('.', '/'));
    }

    private static boolean isMissing(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private String say(JsonNode value) {
        if (isMissing(value)) {
            return terms.notRecorded();
        }
        if (value.isArray()) {
            return String.valueOf(value.size());
        }
        if (value.isObject()) {
            return document(value);
        }
        String text = value.asString();
        LocalDate day = WrittenDay.ofProgram(text).day();
        return day == null ? terms.ofText(text) : WrittenDay.written(day);
    }

    private String document(JsonNode document) {
        var told = new StringBuilder(terms.of("DocumentType", document.path("type").asString("")));
        String cited =
                Document.cited(
                        document.path("number").stringValue(null),
                        document.path("symbol").stringValue(null));
        told.append(' ').append(cited == null ? terms.notRecorded() : cited);
        if (document.path("date").isString()) {
            told.append(' ').append(terms.word("dated")).append(' ');
            told.append(say(document.path("date")));
        }
        return told.toString().strip();
    }
}
