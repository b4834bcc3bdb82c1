package vn.giamsat.api.problem;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

import vn.giamsat.api.text.RuleTexts;
import vn.giamsat.api.text.Texts;
import vn.giamsat.api.text.ValueFormatter;
import vn.giamsat.rule.RuleViolated;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A problem before it is told in a language. */
sealed interface Problem {
    HttpStatus status();

    ProblemDetail in(Locale language);

    /** To be told later, to whoever reads it then. */
    StoredProblem stored();

    static Problem of(StoredProblem stored) {
        ProblemKind kind = stored.kind();
        return kind == null
                ? new OfARule(new RuleViolated(RuleCatalogue.of(stored.rule()), stored.facts()))
                : new OfTheEdge(kind, Map.copyOf(stored.facts()), stored.fields());
    }

    Texts TEXTS = new Texts("problem");
    RuleTexts RULES = new RuleTexts();

    /** Refused by the edge itself. */
    record OfTheEdge(ProblemKind kind, Map<String, Object> facts, List<FieldProblem> fields)
            implements Problem {
        private static final String LIMIT = "limit";
        private static final long MEGABYTE = 1 << 20;

        OfTheEdge(ProblemKind kind, Map<String, Object> facts) {
            this(kind, facts, List.of());
        }

        @Override
        public HttpStatus status() {
            return kind.status();
        }

        @Override
        public ProblemDetail in(Locale language) {
            ProblemDetail told = ProblemDetail.forStatus(kind.status());
            told.setType(kind.type());
            told.setTitle(TEXTS.get(kind.key() + ".title", language));
            told.setDetail(Texts.filled(detail(language), inWords(language)));
            if (!facts.isEmpty()) {
                told.setProperty("facts", facts);
            }
            if (!fields.isEmpty()) {
                told.setProperty("fields", fields.stream().map(f -> told(f, language)).toList());
            }
            return told;
        }

        /** People read a limit in MB; programs find its bytes among the facts. */
        private Map<String, Object> inWords(Locale language) {
            Object bytes = facts.get(LIMIT);
            if (bytes == null || !bytes.toString().matches("\\d{1,18}")) {
                return facts;
            }
            Map<String, Object> told = new HashMap<>(facts);
            long size = Long.parseLong(bytes.toString());
            boolean whole = size >= MEGABYTE && size % MEGABYTE == 0;
            told.put(
                    LIMIT,
                    whole ? size / MEGABYTE + " MB" : ValueFormatter.in(language).size(size));
            return told;
        }

        @Override
        public StoredProblem stored() {
            Map<String, String> told = new HashMap<>();
            facts.forEach((name, fact) -> told.put(name, fact.toString()));
            return new StoredProblem(kind, null, told, fields);
        }

        private String detail(Locale language) {
            Object which = facts.containsKey("reason") ? facts.get("reason") : facts.get("space");
            return TEXTS.find("%s.%s.detail".formatted(kind.key(), which), language)
                    .orElseGet(() -> TEXTS.get(kind.key() + ".detail", language));
        }

        private static Map<String, Object> told(FieldProblem field, Locale language) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("path", field.path());
            told.put("fault", field.fault().name());
            told.put("message", sentence(field, language));
            Integer line = field.line();
            if (line != null) {
                told.put("line", line);
            }
            CharacterPlace place = field.place();
            if (place != null) {
                told.putAll(place.facts());
            }
            return told;
        }
    }

    /** Refused by a rule of the write side. */
    record OfARule(RuleViolated violated) implements Problem {
        @Override
        public HttpStatus status() {
            return HttpStatus.CONFLICT;
        }

        @Override
        public ProblemDetail in(Locale language) {
            String sentence = RULES.sentence(violated.rule(), language);
            ProblemDetail told = ProblemDetail.forStatus(status());
            told.setType(RuleCatalogue.type(violated.rule()));
            told.setTitle(sentence);
            Map<String, Object> parts = new HashMap<>(violated.facts());
            parts.put("sentence", sentence);
            parts.put("remedy", RULES.remedy(violated.rule(), language));
            told.setDetail(Texts.filled(TEXTS.get("rule.detail", language), parts));
            told.setProperty("rule", violated.rule().name());
            if (!violated.rule().fields().isEmpty()) {
                told.setProperty("ruleFields", violated.rule().fields());
            }
            if (!violated.facts().isEmpty()) {
                told.setProperty("facts", violated.facts());
            }
            return told;
        }

        @Override
        public StoredProblem stored() {
            return new StoredProblem(null, violated.rule().name(), violated.facts(), List.of());
        }
    }

    static String sentence(FieldProblem field, Locale language) {
        String sentence = TEXTS.get(field.fault().key(), language);
        CharacterPlace place = field.place();
        return place == null ? sentence : Texts.filled(sentence, place.facts());
    }

    /** What is wrong, where several things are known at once, is the outermost that we know. */
    static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, t -> t != null, Throwable::getCause).limit(10);
    }
}
