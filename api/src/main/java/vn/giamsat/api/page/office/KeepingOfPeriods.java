package vn.giamsat.api.page.office;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.offer.OfferedCommand;
import vn.giamsat.api.offer.OfferedCommands;
import vn.giamsat.api.read.PageLimits;
import vn.giamsat.api.text.Names;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.period.Closing;
import vn.giamsat.view.period.NamedReportingPeriod;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What the page of reporting periods shows, and which of its forms are offered to the reader. */
@Component
class KeepingOfPeriods {

    private final QuerySide views;
    private final OfferedCommands offers;

    KeepingOfPeriods(QuerySide views, OfferedCommands offers) {
        this.views = views;
        this.offers = offers;
    }

    void fill(Model model, ReadContext look) {
        List<NamedReportingPeriod> periods =
                views.reportingPeriods().list(look.asOf(), PageLimits.ALL_OF_A_CASE).items();
        Map<UUID, List<OfferedCommand>> offered =
                offers.ofPeriods(look, periods.stream().map(NamedReportingPeriod::row).toList());
        model.addAttribute("periods", periods);
        model.addAttribute("offeredOf", offered);
        model.addAttribute("mayKeep", offered.values().stream().anyMatch(some -> !some.isEmpty()));
        model.addAttribute("people", people(periods, look));
        model.addAttribute("offered", offers.ofList(look, "reporting-periods"));
    }

    private Map<String, String> people(List<NamedReportingPeriod> periods, ReadContext look) {
        return new Names(views.accounts())
                .ofAccounts(
                        periods.stream()
                                .flatMap(period -> period.row().state().closings().stream())
                                .flatMap(KeepingOfPeriods::accounts),
                        look.asOf());
    }

    private static Stream<@Nullable String> accounts(Closing closing) {
        return Stream.of(closing.closedBy(), closing.reopenedBy());
    }
}
