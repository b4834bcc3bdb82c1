package vn.giamsat.benchmarks;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.QuerySide;
import vn.giamsat.view.casefile.CaseFile;
import vn.giamsat.view.casefile.CaseFileFilter;
import vn.giamsat.view.followup.FollowUpFilter;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Scope;
import vn.giamsat.view.search.index.SearchFilter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * What pages ask for, over a million events: lists now and as of any position, a case with its
 * findings and diary as it stood, and searches; one client, answers checked not to be empty.
 */
final class AsOfBenchmark {

    private static final int EVENTS = Benchmarks.events(1_000_000);
    private static final int QUESTIONS = 1_000;
    private static final int WARM_UP = 300;

    /** The views these questions are answered from. */
    private static final List<String> ASKED =
            List.of(
                    "unit",
                    "delegation",
                    "case_file",
                    "finding",
                    "timeline",
                    "follow_up",
                    "task",
                    "evidence",
                    "search_word",
                    "search_entry",
                    "search_shown");

    private static final PageRequest PAGE = PageRequest.first(50);

    private final QuerySide views;
    private final long head;
    private final Random random = new Random(11);
    private final List<CaseFile> cases = new ArrayList<>();

    private AsOfBenchmark(QuerySide views, long head) {
        this.views = views;
        this.head = head;
    }

    static String run() throws Exception {
        try (FilledLog filled = new FilledLog(EVENTS, 20_260_102)) {
            QuerySide views =
                    new QuerySide(
                            filled.connections(),
                            filled.connections(),
                            new LogHistory(filled.log()));
            views.maintenance().start();
            for (String view : ASKED) {
                double speed = RebuildBenchmark.rebuilt(views, view);
                System.out.printf(Locale.ROOT, "%-20s filled at %8.0f events/s%n", view, speed);
            }
            views.maintenance().stop();
            filled.settle();
            return new AsOfBenchmark(views, filled.log().positions().head()).measure();
        }
    }

    private String measure() {
        collectCases();
        double listNow =
                worst(
                        p99("cases now", () -> cases(null)),
                        p99("recommendations now", () -> recommendations(null)),
                        p99("tasks now", () -> tasks(null)));
        double listThen =
                worst(
                        p99("cases as of", () -> cases(anyPosition())),
                        p99("recommendations as of", () -> recommendations(anyPosition())),
                        p99("tasks as of", () -> tasks(anyPosition())));
        double caseThen = p99("case as of", this::wholeCase);
        double search =
                worst(
                        p99("search now", () -> search(null)),
                        p99("search as of", () -> search(anyPosition())));
        return String.format(
                Locale.ROOT,
                "RESULT list_now_p99_ms=%.1f list_asof_p99_ms=%.1f case_asof_p99_ms=%.1f"
                        + " search_p99_ms=%.1f",
                listNow,
                listThen,
                caseThen,
                search);
    }

    /** Cases of all times, for the single readings. */
    private void collectCases() {
        PageRequest next = PageRequest.first(PageRequest.MOST);
        while (cases.size() < 5_000) {
            Page<CaseFile> page =
                    views.caseFiles().list(Scope.everything(), CaseFileFilter.NONE, null, next);
            cases.addAll(page.items());
            if (page.nextCursor() == null) {
                break;
            }
            next = new PageRequest(PageRequest.MOST, page.nextCursor());
        }
    }

    private long anyPosition() {
        return 20_000 + random.nextLong(head - 20_000);
    }

    /** Everything, one unit, or the delegations of one person, in turn. */
    private Scope anyScope() {
        CaseFile one = cases.get(random.nextInt(cases.size()));
        return switch (random.nextInt(3)) {
            case 0 -> Scope.everything();
            case 1 -> Scope.units(Set.of(one.file().matter().subject()));
            default -> Scope.delegations(Set.of(one.file().matter().delegation()));
        };
    }

    private int cases(@Nullable Long asOf) {
        return views.caseFiles().list(anyScope(), CaseFileFilter.NONE, asOf, PAGE).items().size();
    }

    private int recommendations(@Nullable Long asOf) {
        var filter = new FollowUpFilter(null, null, null, null, null);
        return views.followUps().list(anyScope(), filter, asOf, PAGE).items().size();
    }

    private int tasks(@Nullable Long asOf) {
        return views.tasks().all(anyScope(), null, asOf, PAGE).items().size();
    }

    private int wholeCase() {
        CaseFile one = cases.get(random.nextInt(cases.size()));
        UUID id = one.file().matter().inspection();
        long asOf =
                one.file().filing().opened()
                        + random.nextLong(head - one.file().filing().opened() + 1);
        Scope all = Scope.everything();
        int shown = views.caseFiles().find(id, all, asOf).isPresent() ? 1 : 0;
        shown += views.findings().ofCase(id, all, asOf, PAGE).items().size();
        return shown + views.timeline().ofCase(id, all, asOf, PAGE).items().size();
    }

    /** A common word, a phrase, a rare number, a document's number, a word spelt wrongly. */
    private int search(@Nullable Long asOf) {
        String words =
                switch (random.nextInt(5)) {
                    case 0 -> "ngan sach";
                    case 1 -> "\"quy hoạch cán bộ\" -tài";
                    case 2 -> "vụ việc số " + random.nextInt(100_000);
                    case 3 -> random.nextInt(10_000) + "-TB/UBKTTU";
                    default -> "thanh quyét tóan";
                };
        return views.search()
                .find(words, SearchFilter.NONE, anyScope(), asOf, PageRequest.first(20))
                .items()
                .size();
    }

    private interface Question {
        int ask();
    }

    private static double p99(String name, Question question) {
        long shown = 0;
        for (int i = 0; i < WARM_UP; i++) {
            shown += question.ask();
        }
        double[] times = new double[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            long begin = System.nanoTime();
            shown += question.ask();
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        if (shown == 0) {
            throw new IllegalStateException(name + " showed nothing");
        }
        System.out.printf(
                Locale.ROOT,
                "%-24s median %6.1f ms, p99 %6.1f ms, %d rows shown%n",
                name,
                Rounds.median(times),
                Rounds.p99(times),
                shown);
        return Rounds.p99(times);
    }

    private static double worst(double... values) {
        double worst = 0;
        for (double value : values) {
            worst = Math.max(worst, value);
        }
        return worst;
    }
}
