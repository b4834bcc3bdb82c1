package vn.giamsat.api.read;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.security.ReadScope;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.account.AccountRow;

import java.util.UUID;

/** One account: the own, and to few those of others. */
@RestController
class AccountReads {
    private final QuerySide views;

    AccountReads(QuerySide views) {
        this.views = views;
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
