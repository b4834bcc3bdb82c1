package vn.giamsat.view.search.index;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Reader;
import vn.giamsat.view.read.Rights;
import vn.giamsat.view.read.Scope;
import vn.giamsat.view.search.words.SearchExpression;
import vn.giamsat.view.search.words.SearchExpression.TermByTerm;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The entries a reader may find: insiders by the words as they stand, a unit by the words it was
 * shown, of what is shown to it. The register of units is open to everyone.
 *
 * <p>PostgreSQL cannot know beforehand how many entries have the words, nor how many matters a
 * reader has. So it is told where to begin: with the words, with the matters, or, when the words
 * are everywhere, with the newest entries.
 */
record IndexQuery(
        SearchExpression wanted,
        Scope scope,
        SearchFilter filter,
        @Nullable Long asOf,
        boolean together) {

    IndexQuery(SearchExpression wanted, Scope scope, SearchFilter filter, @Nullable Long asOf) {
        this(wanted, scope, filter, asOf, false);
    }

    /** So many delegations that the words narrow the search more than they do. */
    private static final int MANY_DELEGATIONS = 200;

    private static final String BY_INDEX = "e.found_by @@ (select cast(:looked_up as tsquery))";
    private static final String ROW_BY_ROW = "(e.found_by @@ cast(:query as tsquery)) is true";

    private static final String COLUMNS =
            """
            e.key, e.kind, e.about, e.delegation, e.inspection, e.recommendation, e.unit, e.wording,
            e.illustrated, e.recorded_at, e.recorded, e.found_by\
            """;

    /** A case is found by its unit, under whatever name the register finds the unit. */
    private static final String OF_A_UNIT_FOUND =
            """
            e.kind = 'CASE' and e.unit = any(array(
                select named.about from view.search_entry named
                 where named.kind = 'UNIT' and %s and %s))\
            """;

    private static final String TERM = "TERM";

    /** A word of a case is its own, or that of its unit. */
    private static final String OF_BOTH =
            """
            (e.found_by @@ cast(:TERM as tsquery)
             or e.unit = any(array(
                 select named.about from view.search_entry named
                  where named.kind = 'UNIT' and named.found_by @@ cast(:TERM as tsquery) and %s)))\
            """;

    private static final String REGISTER =
            "e.delegation is null and e.inspection is null and e.recommendation is null";
    private static final String MATTERS =
            "(e.delegation is not null or e.inspection is not null or e.recommendation is not null)";

    IndexQuery instead(SearchExpression other) {
        return new IndexQuery(other, scope, filter, asOf, together);
    }

    /** Cases too of which one part of the words is their own and the other their unit's. */
    IndexQuery withUnits() {
        return new IndexQuery(wanted, scope, filter, asOf, true);
    }

    IndexQuery ofAllKinds() {
        return new IndexQuery(wanted, scope, filter.ofAllKinds(), asOf, together);
    }

    boolean isOfAllKinds() {
        return filter.kinds().isEmpty();
    }

    /** "from … where" of a list of which little is expected. */
    String looked() {
        return from(byWords());
    }

    /** "from … where" of a list of which the newest are wanted, and there are many. */
    String newest() {
        return from(ROW_BY_ROW);
    }

    private String from(String words) {
        Stream<String> branches =
                readsAll()
                        ? Stream.of(branch(true, orOfUnit(words), "true"))
                        : Stream.of(
                                branch(true, byWords(), REGISTER),
                                branch(true, orOfUnit(hasMany() ? words : ROW_BY_ROW), inside()),
                                branch(false, orOfUnit(ROW_BY_ROW), outside()));
        return branches.collect(Collectors.joining(" union all ", " from (", ") e where true"));
    }

    private String orOfUnit(String words) {
        String unit =
                OF_A_UNIT_FOUND.formatted(
                        byWords().replace("e.found_by", "named.found_by"),
                        new Moment(asOf).of("named"));
        return together
                ? "(%s or %s or %s)".formatted(words, unit, wordsOfBoth())
                : "(%s or %s)".formatted(words, unit);
    }

    private String wordsOfBoth() {
        List<TermByTerm> alternatives = wanted.termByTerm();
        return IntStream.range(0, alternatives.size())
                .mapToObj(i -> wordsOfBoth(i, alternatives.get(i)))
                .collect(Collectors.joining(" or ", "e.kind = 'CASE' and (", ")"));
    }

    private String wordsOfBoth(int alternative, TermByTerm words) {
        String unit = OF_BOTH.formatted(new Moment(asOf).of("named")).replace(TERM, "%1$s");
        Stream<String> met =
                IntStream.range(0, words.terms().size())
                        .mapToObj(i -> unit.formatted(term(alternative, i)));
        Stream<String> unmet =
                IntStream.range(0, words.excluded().size())
                        .mapToObj(
                                i ->
                                        "(e.found_by @@ cast(:%s as tsquery)) is not true"
                                                .formatted(excluded(alternative, i)));
        return Stream.concat(met, unmet).collect(Collectors.joining(" and ", "(", ")"));
    }

    private static String term(int alternative, int place) {
        return "term_%d_%d".formatted(alternative, place);
    }

    private static String excluded(int alternative, int place) {
        return "excluded_%d_%d".formatted(alternative, place);
    }

    /** What is looked up by a number alone is then asked for its other words. */
    private String byWords() {
        return wanted.lookup().equals(wanted.tsquery())
                ? BY_INDEX
                : BY_INDEX + " and " + ROW_BY_ROW;
    }

    private boolean readsAll() {
        return scope.all() && (scope.eyes() == null || scope.eyes().all());
    }

    private boolean hasMany() {
        return hasMany(scope) && (scope.eyes() == null || hasMany(scope.eyes()));
    }

    private static boolean hasMany(Scope scope) {
        return scope.all() || scope.delegations().size() > MANY_DELEGATIONS;
    }

    private String branch(boolean inside, String words, String may) {
        return "select %s, %s as inside from view.%s e where %s and %s and %s%s"
                .formatted(
                        COLUMNS,
                        inside,
                        inside ? "search_entry" : "search_shown",
                        words,
                        moment(),
                        may,
                        filter.conditions(asOf));
    }

    /** What was recorded later was not there then: so the index of positions narrows it too. */
    private String moment() {
        String then = new Moment(asOf).of("e");
        return asOf == null ? then : then + " and e.recorded <= " + asOf;
    }

    private String inside() {
        Moment moment = new Moment(asOf);
        return """
        %s and (%s
         or e.inspection = any(array(select c.inspection from view.case_file c
                                      where %s and %s))
         or e.recommendation = any(array(select f.recommendation from view.follow_up f
                                          where %s and %s)))
        """
                .formatted(
                        MATTERS,
                        Rights.inside("e.delegation"),
                        moment.of("c"),
                        Rights.inside("c.delegation"),
                        moment.of("f"),
                        Rights.inside("f.delegation"));
    }

    private String outside() {
        Moment moment = new Moment(asOf);
        return """
        (e.recommendation is null
             and e.inspection = any(array(select c.inspection from view.case_file c
                                           where %1$s and %2$s))
         or e.recommendation = any(array(select f.recommendation from view.follow_up f
                                          where %3$s and %4$s))
         or e.recommendation is null and e.inspection is null
             and e.delegation = any(array(select c.delegation from view.case_file c
                                           where %1$s and %2$s)))
        and %5$s and not coalesce(%6$s, false)
        """
                .formatted(
                        moment.of("c"),
                        Rights.subject("c"),
                        moment.of("f"),
                        Rights.addressee("f", moment),
                        Rights.stillShown("view.search_shown", "e", "now.wording is not null"),
                        inside());
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = Reader.parameters(scope);
        parameters.put("query", wanted.tsquery());
        parameters.put("looked_up", wanted.lookup());
        parameters.put("signs", array(wanted.signs()));
        parameters.putAll(filter.parameters());
        if (together) {
            List<TermByTerm> alternatives = wanted.termByTerm();
            for (int i = 0; i < alternatives.size(); i++) {
                put(parameters, i, alternatives.get(i));
            }
        }
        return parameters;
    }

    private static void put(Map<String, Object> parameters, int alternative, TermByTerm words) {
        for (int i = 0; i < words.terms().size(); i++) {
            parameters.put(term(alternative, i), words.terms().get(i));
        }
        for (int i = 0; i < words.excluded().size(); i++) {
            parameters.put(excluded(alternative, i), words.excluded().get(i));
        }
    }

    private static String array(List<String> queries) {
        return queries.stream().map("\"%s\""::formatted).collect(Collectors.joining(",", "{", "}"));
    }
}
