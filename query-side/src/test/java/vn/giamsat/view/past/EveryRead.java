package vn.giamsat.view.past;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.QuerySide;
import vn.giamsat.view.casefile.CaseFileFilter;
import vn.giamsat.view.casefile.CaseStage;
import vn.giamsat.view.followup.FollowUpFilter;
import vn.giamsat.view.followup.FollowUpState;
import vn.giamsat.view.integrity.AuditActKind;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Scope;
import vn.giamsat.view.search.index.SearchFilter;
import vn.giamsat.view.search.index.SearchResult;
import vn.giamsat.view.statistics.Topic;
import vn.giamsat.view.statistics.counting.CellKey;
import vn.giamsat.view.statistics.counting.DaySpan;
import vn.giamsat.view.statistics.counting.Viewpoint;
import vn.giamsat.view.task.TaskOwner;
import vn.giamsat.view.task.Whose;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Everything that can be asked of the read side as of a moment: by finder, method and what of. */
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
        ofRelations(all);
        ofDelegations(all);
        ofCases(all);
        ofRecommendations(all);
        ofTasks(all);
        ofSearch(all);
        ofFigures(all);
        return all;
    }

    private static void ofFigures(Map<String, Read> all) {
        for (Topic topic : Topic.values()) {
            all.put(
                    "Figures.sheet " + topic,
                    (v, q) -> v.figures(topic).sheet("issuing-level", look(q), null));
        }
        CellKey members = CellKey.parse("member-occurrences:kind").orElseThrow();
        all.put(
                "Figures.list",
                (v, q) -> v.figures(Topic.INSPECTIONS).list(members, look(q), SOME));
    }

    private static Viewpoint look(Question q) {
        return new Viewpoint(q.scope(), q.asOf(), DaySpan.ALL, null, LocalDate.of(2024, 9, 1));
    }

    private static void ofTheOffice(Map<String, Read> all) {
        all.put("Units.list", (v, q) -> v.units().list(null, q.asOf(), SOME));
        all.put("Units.list with words", (v, q) -> v.units().list("chau", q.asOf(), SOME));
        all.put("Units.find", (v, q) -> v.units().find(q.unit(), q.asOf()));
        all.put("Accounts.list", (v, q) -> v.accounts().list(null, q.asOf(), SOME));
        all.put("Accounts.find", (v, q) -> v.accounts().find(q.account(), q.asOf()));
        all.put(
                "Units.superiors",
                (v, q) ->
                        v.units()
                                .superiors(
                                        v.units().find(q.unit(), q.asOf()).stream().toList(),
                                        q.asOf()));
        all.put("Units.names", (v, q) -> v.units().names(Set.of(q.unit()), q.asOf()));
        all.put(
                "Accounts.findByUsername",
                (v, q) ->
                        v.accounts()
                                .find(q.account(), q.asOf())
                                .map(
                                        found ->
                                                v.accounts()
                                                        .findByUsername(
                                                                found.username(), q.asOf())));
        all.put("Accounts.ofIds", (v, q) -> v.accounts().ofIds(Set.of(q.account()), q.asOf()));
        all.put("Accounts.enabled", (v, q) -> v.accounts().enabled(q.asOf()));
        all.put("ReportingPeriods.list", (v, q) -> v.reportingPeriods().list(q.asOf(), SOME));
        all.put("ReportingPeriods.find", (v, q) -> v.reportingPeriods().find(q.unit(), q.asOf()));
        all.put("ReportingPeriods.bodies", (v, q) -> v.reportingPeriods().bodies(q.asOf()));
        all.put("DeadlineRules.list", (v, q) -> v.deadlineRules().list(q.asOf(), SOME));
        all.put("DeadlineRules.find", (v, q) -> v.deadlineRules().find(q.unit(), q.asOf()));
        all.put("ExtensionCaps.list", (v, q) -> v.extensionCaps().list(q.asOf(), SOME));
        all.put("ExtensionCaps.find", (v, q) -> v.extensionCaps().find(q.unit(), q.asOf()));
        all.put("CalendarYears.list", (v, q) -> v.calendarYears().list(q.asOf(), SOME));
        all.put("CalendarYears.find", (v, q) -> v.calendarYears().find(q.unit(), q.asOf()));
        all.put("AuditActs.list", (v, q) -> v.auditActs().list(null, q.asOf(), SOME));
        all.put("AuditActs.drill", (v, q) -> v.auditActs().drill(q.unit(), q.asOf()));
        all.put("AuditActs.last", (v, q) -> v.auditActs().last(AuditActKind.KEY, q.asOf()));
        all.put("CaseReaders.of", (v, q) -> v.caseReaders().of(q.inspection(), q.asOf()));
        all.put(
                "Relations.ofRecommendation",
                (v, q) -> v.relations().ofRecommendation(q.recommendation(), q.asOf()));
    }

    private static void ofRelations(Map<String, Read> all) {
        all.put("Relations.account", (v, q) -> v.relations().account(q.account(), q.asOf()));
        all.put(
                "Relations.ofDelegation",
                (v, q) -> v.relations().ofDelegation(q.delegation(), q.asOf()));
        all.put(
                "Relations.ofInspection",
                (v, q) -> v.relations().ofInspection(q.inspection(), q.asOf()));
        all.put(
                "Relations.delegationsOf",
                (v, q) -> sorted(v.relations().delegationsOf(q.account(), q.asOf())));
        all.put(
                "Relations.delegationsIssuedBy",
                (v, q) -> sorted(v.relations().delegationsIssuedBy(Set.of(q.unit()), q.asOf())));
        all.put(
                "Relations.delegationsOfUnknownIssuers",
                (v, q) -> sorted(v.relations().delegationsOfUnknownIssuers(q.asOf())));
    }

    private static Object sorted(Set<UUID> ids) {
        return ids.stream().sorted().toList();
    }

    private static void ofDelegations(Map<String, Read> all) {
        all.put(
                "Delegations.list",
                (v, q) -> v.delegations().list(q.scope(), null, q.asOf(), SOME));
        all.put(
                "Delegations.list with words",
                (v, q) -> v.delegations().list(q.scope(), "quy che", q.asOf(), SOME));
        all.put(
                "Delegations.find",
                (v, q) -> v.delegations().find(q.delegation(), q.scope(), q.asOf()));
        all.put(
                "Timeline.ofDelegation",
                (v, q) -> v.timeline().ofDelegation(q.delegation(), q.scope(), q.asOf(), SOME));
        all.put(
                "CaseFiles.newestOf",
                (v, q) -> v.caseFiles().newestOf(Set.of(q.delegation()), 3, q.scope(), q.asOf()));
    }

    private static void ofCases(Map<String, Read> all) {
        all.put(
                "CaseFiles.whole",
                (v, q) -> v.caseFiles().whole(q.inspection(), q.scope(), q.asOf()));
        all.put(
                "CaseFiles.among",
                (v, q) -> v.caseFiles().among(Set.of(q.inspection()), q.scope(), q.asOf()));
        all.put(
                "CaseFiles.list",
                (v, q) -> v.caseFiles().list(q.scope(), CaseFileFilter.NONE, q.asOf(), SOME));
        CaseFileFilter atWork = new CaseFileFilter("kiem tra", null, null, CaseStage.AT_WORK);
        all.put(
                "CaseFiles.list at work",
                (v, q) -> v.caseFiles().list(q.scope(), atWork, q.asOf(), SOME));
        all.put(
                "CaseFiles.find",
                (v, q) -> v.caseFiles().find(q.inspection(), q.scope(), q.asOf()));
        all.put(
                "Findings.ofCase",
                (v, q) -> v.findings().ofCase(q.inspection(), q.scope(), q.asOf(), SOME));
        all.put(
                "Findings.find",
                (v, q) -> v.findings().find(q.inspection(), q.finding(), q.scope(), q.asOf()));
        all.put(
                "CaseEvidence.ofCase",
                (v, q) -> v.evidence().ofCase(q.inspection(), q.scope(), q.asOf(), SOME));
        all.put(
                "Findings.correctedIn",
                (v, q) -> v.findings().correctedIn(q.inspection(), q.scope(), q.asOf()));
        all.put(
                "ExaminedMembers.ofCase",
                (v, q) -> v.examinedMembers().ofCase(q.inspection(), q.scope(), q.asOf(), SOME));
        all.put(
                "CaseEvidence.withContent",
                (v, q) -> v.evidence().withContent(q.sha256(), q.scope(), q.asOf()));
        all.put(
                "UpwardRequests.ofCase",
                (v, q) -> v.upwardRequests().ofCase(q.inspection(), q.scope(), q.asOf(), SOME));
        all.put(
                "NumberRegister.withSymbolOfAnother",
                (v, q) -> v.papers().withSymbolOfAnother(q.inspection(), q.scope(), q.asOf()));
        all.put(
                "Timeline.ofCase",
                (v, q) -> v.timeline().ofCase(q.inspection(), q.scope(), q.asOf(), SOME));
    }

    private static void ofRecommendations(Map<String, Read> all) {
        all.put(
                "FollowUps.among",
                (v, q) -> v.followUps().among(Set.of(q.recommendation()), q.scope(), q.asOf()));
        all.put(
                "FollowUps.list",
                (v, q) -> v.followUps().list(q.scope(), FollowUpFilter.NONE, q.asOf(), SOME));
        FollowUpFilter late = new FollowUpFilter(null, LocalDate.of(2024, 9, 1), null, null, null);
        all.put(
                "FollowUps.list overdue",
                (v, q) -> v.followUps().list(q.scope(), late, q.asOf(), SOME));
        FollowUpFilter answered =
                new FollowUpFilter(FollowUpState.ANSWERED, null, null, null, null);
        all.put(
                "FollowUps.list answered",
                (v, q) -> v.followUps().list(q.scope(), answered, q.asOf(), SOME));
        all.put(
                "FollowUps.find",
                (v, q) -> v.followUps().find(q.recommendation(), q.scope(), q.asOf()));
        all.put(
                "Timeline.ofRecommendation",
                (v, q) ->
                        v.timeline()
                                .ofRecommendation(q.recommendation(), q.scope(), q.asOf(), SOME));
        all.put(
                "CaseEvidence.ofRecommendation",
                (v, q) ->
                        v.evidence()
                                .ofRecommendation(q.recommendation(), q.scope(), q.asOf(), SOME));
    }

    private static void ofTasks(Map<String, Read> all) {
        all.put("Tasks.all", (v, q) -> v.tasks().all(q.scope(), null, q.asOf(), SOME));
        all.put(
                "Tasks.all of a case",
                (v, q) -> v.tasks().all(q.scope(), q.inspection(), q.asOf(), SOME));
        all.put(
                "Tasks.ofMatter",
                (v, q) -> v.tasks().ofMatter(q.inspection(), q.scope(), q.asOf()));
        all.put(
                "Tasks.dueBy",
                (v, q) -> v.tasks().dueBy(owner(q), LocalDate.of(2024, 9, 1), q.scope(), q.asOf()));
        all.put("Tasks.own", (v, q) -> v.tasks().own(owner(q), null, q.scope(), q.asOf(), SOME));
        for (Whose part : Whose.values()) {
            all.put(
                    "Tasks.own as " + part,
                    (v, q) -> v.tasks().own(owner(q), part, q.scope(), q.asOf(), SOME));
        }
    }

    private static TaskOwner owner(Question q) {
        return new TaskOwner(q.account(), Set.of(q.unit()), true, false, Set.of(q.unit()), false);
    }

    private static void ofSearch(Map<String, Read> all) {
        Stream.of("châu thành", "kiem tra -\"quy che\"", "khắc phục hoặc đảng ủy", "nguon lcu 7")
                .forEach(words -> all.put("Search.find " + words, (v, q) -> search(v, q, words)));
    }

    private static SearchResult search(QuerySide views, Question q, String words) {
        return views.search().find(words, SearchFilter.NONE, q.scope(), q.asOf(), SOME);
    }
}
