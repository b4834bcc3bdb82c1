package vn.giamsat.view.past;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.view.QuerySide;
import vn.giamsat.view.ViewDatabase;
import vn.giamsat.view.account.AccountRow;
import vn.giamsat.view.casefile.CaseFile;
import vn.giamsat.view.casefile.CaseFileFilter;
import vn.giamsat.view.fold.History;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.followup.FollowUpFilter;
import vn.giamsat.view.past.EveryRead.Question;
import vn.giamsat.view.past.EveryRead.Read;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Scope;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The past as the whole history tells it is what a database tells that never heard of anything
 * later: for random moments, readers and pages, with the rights of that moment.
 */
class AsOfRandomIT {

    private static final long SEED = Long.getLong("asof.seed", 20241231L);
    private static final int SIZE = 2000;
    private static final int TRIPLES = 200;
    private static final JsonMapper JSON = new JsonMapper();

    private static final RandomOffice OFFICE = new RandomOffice(SEED, SIZE);
    private static final List<RecordedEvent> HISTORY = OFFICE.story().events();
    private static final QuerySide WHOLE = new ViewDatabase().feed(HISTORY, 1000).querySide();

    private final Random random = new Random(SEED);

    /** One position, user and page. */
    private record Triple(long position, AccountRow user, String page, Question question) {}

    @Test
    void no_read_as_of_a_moment_is_left_out() {
        Set<String> asked =
                EveryRead.all().keySet().stream()
                        .map(name -> name.replaceFirst(" .*", ""))
                        .collect(Collectors.toSet());
        // by these the rights are found, before every page
        Set<String> rights = Set.of("Scopes.of");
        List<String> there =
                Stream.of(QuerySide.class.getMethods())
                        .map(Method::getReturnType)
                        .filter(type -> type.getName().startsWith("vn.giamsat.view."))
                        .filter(finder -> !readsTheLog(finder))
                        .flatMap(finder -> Stream.of(finder.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(AsOfRandomIT::isAsOfAMoment)
                        .map(m -> m.getDeclaringClass().getSimpleName() + "." + m.getName())
                        .filter(name -> !rights.contains(name))
                        .toList();

        assertThat(there).hasSizeGreaterThan(30);
        assertThat(asked).containsAll(there);
    }

    /** What is folded anew from the log for every answer has no rows of the past. */
    private static boolean readsTheLog(Class<?> finder) {
        return Stream.of(finder.getConstructors())
                .flatMap(constructor -> Stream.of(constructor.getParameterTypes()))
                .anyMatch(History.class::equals);
    }

    private static boolean isAsOfAMoment(Method method) {
        return Stream.of(method.getParameters())
                .anyMatch(p -> p.getType() == Long.class && p.getName().equals("asOf"));
    }

    @Test
    void the_past_is_told_as_it_was_told_then() {
        Map<String, Read> reads = EveryRead.all();
        List<Triple> triples = triples(List.copyOf(reads.keySet()));
        ViewDatabase then = new ViewDatabase();
        int fed = 0;
        int telling = 0;
        for (Triple triple : triples) {
            int upTo = (int) triple.position() + 1;
            if (upTo > fed) {
                List<RecordedEvent> next = HISTORY.subList(fed, upTo);
                then.transaction().executeWithoutResult(status -> then.feed(next, 1000));
                fed = upTo;
            }
            JsonNode past = answer(WHOLE, reads, triple, true);
            JsonNode fresh = answer(then.querySide(), reads, triple, false);
            assertThat(past).as(described(triple)).isEqualTo(fresh);
            telling += saysSomething(past) ? 1 : 0;
        }
        assertThat(telling).as("answers with something in them, seed %d", SEED).isGreaterThan(80);
    }

    @Test
    void no_reader_of_today_sees_by_the_past_what_is_hidden_from_them_now() {
        for (AccountRow user : WHOLE.accounts().enabled(null)) {
            Scope today = WHOLE.scopes().of(user.account(), user.grants(), null);
            long position = random.nextInt(SIZE);
            String who = "seed %d, %s at %d".formatted(SEED, user, position);
            assertThat(cases(today, null)).as(who).containsAll(cases(today, position));
            assertThat(recommendations(today, null))
                    .as(who)
                    .containsAll(recommendations(today, position));
        }
    }

    @Test
    void the_readers_of_a_case_are_those_it_is_shown_to() {
        for (int i = 0; i < 20; i++) {
            long position = random.nextInt(SIZE);
            UUID inspection = OFFICE.lots.anyOf(OFFICE.cases);
            Map<UUID, Boolean> readers =
                    WHOLE.caseReaders().of(inspection, position).stream()
                            .collect(Collectors.toMap(r -> r.account(), r -> r.inside()));
            for (AccountRow user : WHOLE.accounts().enabled(position)) {
                Scope then = WHOLE.scopes().of(user.account(), user.grants(), position);
                @Nullable Boolean shown =
                        WHOLE.caseFiles()
                                .find(
                                        inspection,
                                        Scope.everything().throughTheEyesOf(then),
                                        position)
                                .map(CaseFile::inside)
                                .orElse(null);
                assertThat(readers.get(user.account()))
                        .as("seed %d, %s of %s at %d", SEED, user, inspection, position)
                        .isEqualTo(shown);
            }
        }
    }

    private static Set<UUID> recommendations(Scope scope, @Nullable Long asOf) {
        PageRequest all = PageRequest.first(PageRequest.MOST);
        return WHOLE.followUps().list(scope, FollowUpFilter.NONE, asOf, all).items().stream()
                .map(found -> found.row().recommendation())
                .collect(Collectors.toSet());
    }

    private static Set<UUID> cases(Scope scope, @Nullable Long asOf) {
        PageRequest all = PageRequest.first(PageRequest.MOST);
        return WHOLE.caseFiles().list(scope, CaseFileFilter.NONE, asOf, all).items().stream()
                .map(found -> found.file().matter().inspection())
                .collect(Collectors.toSet());
    }

    private List<Triple> triples(List<String> pages) {
        List<Triple> triples = new ArrayList<>();
        for (int i = 0; i < TRIPLES; i++) {
            long position = random.nextInt(SIZE);
            List<AccountRow> users = WHOLE.accounts().enabled(position);
            if (users.isEmpty()) {
                i--;
                continue;
            }
            triples.add(
                    new Triple(
                            position,
                            users.get(random.nextInt(users.size())),
                            pages.get(i % pages.size()),
                            question()));
        }
        triples.sort(Comparator.comparingLong(Triple::position));
        return triples;
    }

    /** About anything that ever was, also where it was not yet there. */
    private Question question() {
        UUID inspection = OFFICE.lots.anyOf(OFFICE.cases);
        List<UUID> findings = OFFICE.findings.get(inspection);
        return new Question(
                inspection,
                Scope.nothing(),
                null,
                OFFICE.lots.anyOf(OFFICE.units),
                OFFICE.lots.anyOf(OFFICE.delegations),
                inspection,
                OFFICE.lots.anyOf(OFFICE.recommendations),
                findings.isEmpty() ? inspection : OFFICE.lots.anyOf(findings),
                OFFICE.lots.sha256());
    }

    /** The rights are asked of the same database as the page. */
    private JsonNode answer(
            QuerySide views, Map<String, Read> reads, Triple triple, boolean inThePast) {
        @Nullable Long asOf = inThePast ? triple.position() : null;
        AccountRow user = views.accounts().find(triple.user().account(), asOf).orElseThrow();
        Scope rights = views.scopes().of(user.account(), user.grants(), asOf);
        Scope scope = inThePast ? Scope.everything().throughTheEyesOf(rights) : rights;
        Question q = triple.question();
        Question asked =
                new Question(
                        user.account(),
                        scope,
                        asOf,
                        q.unit(),
                        q.delegation(),
                        q.inspection(),
                        q.recommendation(),
                        q.finding(),
                        q.sha256());
        return JSON.valueToTree(reads.get(triple.page()).answer(views, asked));
    }

    private static boolean saysSomething(JsonNode answer) {
        JsonNode items = answer.has("items") ? answer.get("items") : answer;
        return !items.isNull() && (items.isObject() || !items.isEmpty());
    }

    private static String described(Triple triple) {
        return "seed %d: %s".formatted(SEED, triple);
    }
}
