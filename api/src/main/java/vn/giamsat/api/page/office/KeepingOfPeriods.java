package vn.giamsat.api.page.office;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.page.PageLimits;
import vn.giamsat.api.security.Authority;
import vn.giamsat.api.security.Matter;
import vn.giamsat.api.text.Names;
import vn.giamsat.period.command.CloseReportingPeriod;
import vn.giamsat.period.command.OpenReportingPeriod;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.period.Closing;
import vn.giamsat.view.period.NamedReportingPeriod;
import vn.giamsat.view.period.ReportingPeriodRow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the page of reporting periods shows, and which of its forms are offered to the reader. */
@Component
class KeepingOfPeriods {

    private final QuerySide views;

    KeepingOfPeriods(QuerySide views) {
        this.views = views;
    }

    void fill(Model model, ReadContext look) {
        List<NamedReportingPeriod> periods =
                views.reportingPeriods().list(look.asOf(), PageLimits.ALL_OF_A_CASE).items();
        Set<UUID> mine =
                periods.stream()
                        .map(NamedReportingPeriod::row)
                        .filter(row -> keeps(look, row.body()))
                        .map(ReportingPeriodRow::period)
                        .collect(Collectors.toSet());
        boolean some =
                views.reportingPeriods().bodies(look.asOf()).stream()
                        .anyMatch(body -> opens(look, body.unit()));
        model.addAttribute("periods", periods);
        model.addAttribute("mine", mine);
        model.addAttribute("mayKeep", !mine.isEmpty());
        model.addAttribute("people", people(periods, look));
        model.addAttribute("mayOpen", some || opens(look, null));
    }

    private static boolean keeps(ReadContext look, @Nullable UUID body) {
        return !look.isOnlyForReading()
                && Authority.mayAsk(look.caller(), CloseReportingPeriod.class, of(body));
    }

    private static boolean opens(ReadContext look, @Nullable UUID body) {
        return !look.isOnlyForReading()
                && Authority.mayAsk(look.caller(), OpenReportingPeriod.class, of(body));
    }

    private static Optional<Matter> of(@Nullable UUID body) {
        return Optional.of(new Matter(body, List.of(), null));
    }

    private Map<String, String> people(List<NamedReportingPeriod> periods, ReadContext look) {
        return new Names(views.accounts())
                .ofAccounts(
                        periods.stream()
                                .flatMap(period -> period.row().closings().stream())
                                .flatMap(KeepingOfPeriods::accounts),
                        look.asOf());
    }

    private static Stream<@Nullable String> accounts(Closing closing) {
        return Stream.of(closing.closedBy(), closing.reopenedBy());
    }
}
