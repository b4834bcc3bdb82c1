package vn.giamsat.view;

import vn.giamsat.view.account.AccountView;
import vn.giamsat.view.casefile.CaseFileView;
import vn.giamsat.view.course.RecommendationCourseView;
import vn.giamsat.view.delegation.DelegationView;
import vn.giamsat.view.evidence.EvidenceView;
import vn.giamsat.view.examinedmember.ExaminedMemberView;
import vn.giamsat.view.finding.FindingView;
import vn.giamsat.view.fold.View;
import vn.giamsat.view.followup.FollowUpView;
import vn.giamsat.view.integrity.AuditActView;
import vn.giamsat.view.period.ReportingPeriodView;
import vn.giamsat.view.search.index.SearchEntryView;
import vn.giamsat.view.search.index.SearchShownView;
import vn.giamsat.view.search.index.SearchWordView;
import vn.giamsat.view.task.TaskView;
import vn.giamsat.view.timeline.TimelineView;
import vn.giamsat.view.unit.UnitView;
import vn.giamsat.view.upwardrequest.UpwardRequestView;

import java.util.List;

/** The list of the views: a view that is not named here is neither filled nor shown. */
final class EveryView {

    private EveryView() {}

    static List<View<?>> all() {
        return List.of(
                new AccountView(),
                new UnitView(),
                new DelegationView(),
                new CaseFileView(),
                new FindingView(),
                new EvidenceView(),
                UpwardRequestView.VIEW,
                new TimelineView(),
                FollowUpView.VIEW,
                new TaskView(),
                new ReportingPeriodView(),
                new AuditActView(),
                new ExaminedMemberView(),
                new RecommendationCourseView(),
                new SearchEntryView(),
                new SearchShownView(),
                new SearchWordView());
    }
}
