package vn.giamsat.api.read;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.security.ReadScope;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.account.AccountRow;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.unit.UnitRow;

import java.util.UUID;

/** The register of units, open to all who sign in; accounts, to few. */
@RestController
class OfficeReads {
    private final QuerySide views;

    OfficeReads(QuerySide views) {
        this.views = views;
    }

    @GetMapping("/api/units")
    Page<UnitRow> units(
            ReadContext look,
            PageRequest page,
            @RequestParam(required = false) @Nullable String words) {
        return views.units().list(words, look.asOf(), page);
    }

    @GetMapping("/api/units/{id}")
    ResponseEntity<UnitRow> unit(ReadContext look, @PathVariable UUID id) {
        return VersionedAnswer.of(views.units().find(id, look.asOf()), UnitRow::version);
    }

    @GetMapping("/api/accounts")
    Page<AccountRow> accounts(
            ReadContext look,
            PageRequest page,
            @RequestParam(required = false) @Nullable String words) {
        if (!readsAccounts(look)) {
            throw Refused.because(ProblemKind.NOT_PERMITTED);
        }
        return views.accounts().list(words, look.asOf(), page);
    }

    /** Everybody may see their own. */
    @GetMapping("/api/accounts/{id}")
    ResponseEntity<AccountRow> account(ReadContext look, @PathVariable UUID id) {
        boolean own = look.caller().account().equals(id) && look.eyes().account().equals(id);
        if (!own && !readsAccounts(look)) {
            throw Refused.absent();
        }
        return VersionedAnswer.of(views.accounts().find(id, look.asOf()), AccountRow::version);
    }

    private static boolean readsAccounts(ReadContext look) {
        return ReadScope.of(look.caller()).accounts() && ReadScope.of(look.eyes()).accounts();
    }
}
