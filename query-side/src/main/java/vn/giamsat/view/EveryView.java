package vn.giamsat.view;

import vn.giamsat.view.account.Accounts;
import vn.giamsat.view.calendaryear.CalendarYears;
import vn.giamsat.view.casefile.CaseFiles;
import vn.giamsat.view.course.RecommendationCourseView;
import vn.giamsat.view.deadlinerule.DeadlineRules;
import vn.giamsat.view.delegation.Delegations;
import vn.giamsat.view.entry.ViewEntry;
import vn.giamsat.view.evidence.CaseEvidence;
import vn.giamsat.view.examinedmember.ExaminedMembers;
import vn.giamsat.view.extensioncap.ExtensionCaps;
import vn.giamsat.view.finding.Findings;
import vn.giamsat.view.fold.View;
import vn.giamsat.view.followup.FollowUps;
import vn.giamsat.view.integrity.AuditActView;
import vn.giamsat.view.paper.NumberRegister;
import vn.giamsat.view.period.ReportingPeriodView;
import vn.giamsat.view.search.index.SearchEntryView;
import vn.giamsat.view.search.index.SearchShownView;
import vn.giamsat.view.search.index.SearchWordView;
import vn.giamsat.view.task.TaskView;
import vn.giamsat.view.timeline.TimelineView;
import vn.giamsat.view.unit.Units;
import vn.giamsat.view.upwardrequest.UpwardRequests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The register of the views: one that is not named here is neither filled nor shown. */
final class EveryView {

    /** Those with a list at an address of its own; a view may have several. */
    static final List<ViewEntry<?>> ENTRIES =
            List.of(
                    Accounts.ENTRY,
                    Units.ENTRY,
                    Delegations.ENTRY,
                    CaseFiles.ENTRY,
                    Findings.ENTRY,
                    CaseEvidence.OF_CASE,
                    CaseEvidence.OF_RECOMMENDATION,
                    UpwardRequests.ENTRY,
                    FollowUps.ENTRY,
                    ExaminedMembers.ENTRY,
                    DeadlineRules.ENTRY,
                    ExtensionCaps.ENTRY,
                    CalendarYears.ENTRY,
                    NumberRegister.ENTRY);

    /** Those that are asked in other ways. */
    private static final List<View<?>> OTHERS =
            List.of(
                    new TimelineView(),
                    new TaskView(),
                    ReportingPeriodView.VIEW,
                    new AuditActView(),
                    new RecommendationCourseView(),
                    new SearchEntryView(),
                    new SearchShownView(),
                    new SearchWordView());

    private static final List<View<?>> ALL = byName();

    private EveryView() {}

    static List<View<?>> all() {
        return ALL;
    }

    private static List<View<?>> byName() {
        Map<String, View<?>> views = new LinkedHashMap<>();
        Stream.concat(ENTRIES.stream().map(ViewEntry::view), OTHERS.stream())
                .forEach(view -> views.putIfAbsent(view.name(), view));
        return List.copyOf(views.values());
    }
}
