package vn.giamsat.api.page.office;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.audit.Integrity;
import vn.giamsat.api.audit.ReportIntegrity;
import vn.giamsat.api.audit.VerificationStatus;
import vn.giamsat.api.offer.OfferedCommands;
import vn.giamsat.api.text.Names;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.integrity.AuditActKind;
import vn.giamsat.view.integrity.AuditActRow;
import vn.giamsat.view.integrity.AuditActSpan;
import vn.giamsat.view.integrity.TamperDrill;
import vn.giamsat.view.integrity.TamperDrill.DrillState;
import vn.giamsat.view.read.PageRequest;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the pages of the integrity of the log show. */
@Component
class IntegrityShown {

    private static final int SOME = 20;

    private final ReportIntegrity desk;
    private final QuerySide views;
    private final OfferedCommands offers;

    IntegrityShown(ReportIntegrity desk, QuerySide views, OfferedCommands offers) {
        this.desk = desk;
        this.views = views;
        this.offers = offers;
    }

    void fill(Model model, ReadContext look) {
        Integrity state = desk.state(look.eyes());
        model.addAttribute("state", state);
        model.addAttribute("offered", offers.of(look, "audited-logs", state.log()));
        List<VerificationStatus> verifications = desk.verifications(look.asOf(), SOME, look.eyes());
        List<AuditActRow> drills = acts(AuditActKind.DRILL, look);
        model.addAttribute("keyActs", acts(AuditActKind.KEY, look));
        model.addAttribute("verifications", verifications);
        model.addAttribute("drills", drills);
        model.addAttribute("drilling", drills.stream().anyMatch(IntegrityShown::isRunning));
        people(
                model,
                look,
                Stream.concat(
                        verifications.stream().map(told -> told.act().span().begunBy()),
                        drills.stream().map(act -> act.span().begunBy())));
    }

    void fillDrill(Model model, ReadContext look, UUID id) {
        AuditActRow act = desk.drill(id, look.asOf(), look.eyes());
        model.addAttribute("act", act);
        model.addAttribute("progress", desk.progress(id, look.eyes()).orElse(null));
        people(model, look, Stream.of(act.span()).map(AuditActSpan::begunBy));
    }

    private void people(Model model, ReadContext look, Stream<@Nullable String> accounts) {
        model.addAttribute("people", new Names(views.accounts()).ofAccounts(accounts, look.asOf()));
    }

    private List<AuditActRow> acts(AuditActKind kind, ReadContext look) {
        return desk.acts(kind, look.asOf(), PageRequest.first(SOME), look.eyes()).items();
    }

    private static boolean isRunning(AuditActRow act) {
        TamperDrill drill = act.drill();
        return drill != null && drill.state() == DrillState.RUNNING;
    }
}
