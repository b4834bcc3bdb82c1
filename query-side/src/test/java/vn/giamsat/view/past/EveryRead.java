package vn.giamsat.view.past;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.QuerySide;
import vn.giamsat.view.casefile.CaseFileFilter;
import vn.giamsat.view.casefile.CaseStage;
import vn.giamsat.view.followup.FollowUpFilter;
import vn.giamsat.view.followup.FollowUpState;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Scope;
import vn.giamsat.view.search.SearchFilter;
import vn.giamsat.view.search.SearchResult;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Everything that can be asked of the read side, each under a name. */
final class EveryRead {

    private static final PageRequest SOME = new PageRequest(25, null, true);

    private EveryRead() {}

    /** Who asks, how far they see, at which moment; and what about. */
    record Question(
            UUID account,
            Scope scope,
            @Nullable Long asOf,
            UUID unit,
            UUID delegation,
            UUID inspection,
            UUID recommendation,
            UUID finding,
            String sha256) {}

    interface Read {
        Object answer(QuerySide views, Question q);
    }

    static Map<String, Read> all() {
        Map<String, Read> all = new LinkedHashMap<>();
        ofTheOffice(all);
        ofDelegations(all);
        ofCases(all);
        ofRecommendations(all);
        ofTasks(all);
        ofSearch(all);
        return all;
    }

    private static void ofTheOffice(Map<String, Read> all) {
        all.put("units", (v, q) -> v.units().list(null, q.asOf(), SOME));
        all.put("units with words", (v, q) -> v.units().list("chau", q.asOf(), SOME));
        all.put("unit", (v, q) -> v.units().find(q.unit(), q.asOf()));
        all.put("accounts", (v, q) -> v.accounts().list(null, q.asOf(), SOME));
        all.put("account", (v, q) -> v.accounts().find(q.account(), q.asOf()));
        all.put("readers", (v, q) -> v.caseReaders().of(q.inspection(), q.asOf()));
        all.put(
                "relations",
                (v, q) -> v.relations().ofRecommendation(q.recommendation(), q.asOf()));
    }

    private static void ofDelegations(Map<String, Read> all) {
        all.put("delegations", (v, q) -> v.delegations().list(q.scope(), null, q.asOf(), SOME));
        all.put(
                "delegations with words",
                (v, q) -> v.delegations().list(q.scope(), "quy che", q.asOf(), SOME));
        all.put("delegation", (v, q) -> v.delegations().find(q.delegation(), q.scope(), q.asOf()));
        all.put(
                "timeline of a delegation",
                (v, q) -> v.timeline().ofDelegation(q.delegation(), q.scope(), q.asOf(), SOME));
        all.put(
                "newest cases",
                (v, q) -> v.caseFiles().newestOf(Set.of(q.delegation()), 3, q.scope(), q.asOf()));
    }

    private static void ofCases(Map<String, Read> all) {
        all.put(
                "cases",
                (v, q) -> v.caseFiles().list(q.scope(), CaseFileFilter.NONE, q.asOf(), SOME));
        CaseFileFilter atWork = new CaseFileFilter("kiem tra", null, null, CaseStage.AT_WORK);
        all.put("cases at work", (v, q) -> v.caseFiles().list(q.scope(), atWork, q.asOf(), SOME));
        all.put("case", (v, q) -> v.caseFiles().find(q.inspection(), q.scope(), q.asOf()));
        all.put(
                "findings",
                (v, q) -> v.findings().ofCase(q.inspection(), q.scope(), q.asOf(), SOME));
        all.put(
                "finding",
                (v, q) -> v.findings().find(q.inspection(), q.finding(), q.scope(), q.asOf()));
        all.put(
                "evidence of a case",
                (v, q) -> v.evidence().ofCase(q.inspection(), q.scope(), q.asOf(), SOME));
        all.put(
                "evidence by content",
                (v, q) -> v.evidence().withContent(q.sha256(), q.scope(), q.asOf()));
        all.put(
                "upward requests",
                (v, q) -> v.upwardRequests().ofCase(q.inspection(), q.scope(), q.asOf(), SOME));
        all.put(
                "timeline of a case",
                (v, q) -> v.timeline().ofCase(q.inspection(), q.scope(), q.asOf(), SOME));
    }

    private static void ofRecommendations(Map<String, Read> all) {
        all.put(
                "recommendations",
                (v, q) -> v.followUps().list(q.scope(), FollowUpFilter.NONE, q.asOf(), SOME));
        FollowUpFilter late = new FollowUpFilter(null, LocalDate.of(2024, 9, 1), null, null, null);
        all.put("overdue", (v, q) -> v.followUps().list(q.scope(), late, q.asOf(), SOME));
        FollowUpFilter answered =
                new FollowUpFilter(FollowUpState.ANSWERED, null, null, null, null);
        all.put("answered", (v, q) -> v.followUps().list(q.scope(), answered, q.asOf(), SOME));
        all.put(
                "recommendation",
                (v, q) -> v.followUps().find(q.recommendation(), q.scope(), q.asOf()));
        all.put(
                "timeline of a recommendation",
                (v, q) ->
                        v.timeline()
                                .ofRecommendation(q.recommendation(), q.scope(), q.asOf(), SOME));
        all.put(
                "evidence of a recommendation",
                (v, q) ->
                        v.evidence()
                                .ofRecommendation(q.recommendation(), q.scope(), q.asOf(), SOME));
    }

    private static void ofTasks(Map<String, Read> all) {
        all.put("tasks", (v, q) -> v.tasks().all(q.scope(), null, q.asOf(), SOME));
        all.put(
                "tasks of a case",
                (v, q) -> v.tasks().all(q.scope(), q.inspection(), q.asOf(), SOME));
        all.put(
                "tasks of the leader",
                (v, q) -> v.tasks().ofLeader(q.account(), q.scope(), q.asOf(), SOME));
        all.put(
                "tasks of the officer",
                (v, q) -> v.tasks().ofFollowUpOfficer(q.account(), q.scope(), q.asOf(), SOME));
        all.put(
                "tasks of units",
                (v, q) -> v.tasks().ofUnits(Set.of(q.unit()), q.scope(), q.asOf(), SOME));
        all.put(
                "tasks of issuers",
                (v, q) -> v.tasks().ofIssuers(Set.of(q.unit()), q.scope(), q.asOf(), SOME));
    }

    private static void ofSearch(Map<String, Read> all) {
        Stream.of("châu thành", "kiem tra -\"quy che\"", "khắc phục hoặc đảng ủy", "nguon lcu 7")
                .forEach(words -> all.put("search " + words, (v, q) -> search(v, q, words)));
    }

    private static SearchResult search(QuerySide views, Question q, String words) {
        return views.search().find(words, SearchFilter.NONE, q.scope(), q.asOf(), SOME);
    }
}
