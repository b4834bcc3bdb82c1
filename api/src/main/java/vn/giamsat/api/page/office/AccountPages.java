package vn.giamsat.api.page.office;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.offer.OfferedCommands;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.read.PageLimits;
import vn.giamsat.api.security.ReadScope;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.account.AccountRow;
import vn.giamsat.view.account.Grant;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The list of accounts, and the page of one with its roles: for administrators and auditors. */
@Controller
class AccountPages {

    private final QuerySide views;
    private final OfferedCommands offers;

    AccountPages(QuerySide views, OfferedCommands offers) {
        this.views = views;
        this.offers = offers;
    }

    @GetMapping("/accounts")
    String list(
            Model model,
            ReadContext context,
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String cursor) {
        requireReader(context);
        Page<AccountRow> page =
                views.accounts()
                        .list(words, context.asOf(), PageRequest.counted(PageLimits.ROWS, cursor));
        model.addAttribute("q", words);
        model.addAttribute("page", page);
        model.addAttribute("units", unitsOf(page.items(), context));
        model.addAttribute("offered", offers.ofList(context, "accounts"));
        return "accounts";
    }

    @GetMapping("/accounts/{id}")
    String one(
            Model model,
            ReadContext context,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String atLeast) {
        requireReader(context);
        AccountRow account = views.accounts().find(id, context.asOf()).orElseThrow(Refused::absent);
        model.addAttribute("account", account);
        model.addAttribute("units", unitsOf(List.of(account), context));
        model.addAttribute("recorded", atLeast != null);
        model.addAttribute("offered", offers.of(context, "accounts", id));
        return "account";
    }

    private static void requireReader(ReadContext context) {
        if (!ReadScope.of(context.caller()).accounts()
                || !ReadScope.of(context.eyes()).accounts()) {
            throw Refused.because(ProblemKind.NOT_PERMITTED);
        }
    }

    /** The names of the units for which roles are held. */
    private Map<UUID, String> unitsOf(List<AccountRow> accounts, ReadContext context) {
        return views.units()
                .names(
                        accounts.stream()
                                .flatMap(account -> account.grants().stream())
                                .map(Grant::unit)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList(),
                        context.asOf());
    }
}
