package vn.giamsat.api.page.delegation;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.view.casefile.CaseFile;
import vn.giamsat.view.casefile.CaseFiles;
import vn.giamsat.view.delegation.DelegationRow;
import vn.giamsat.view.read.Page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The first cases of each delegation on a page of the list. */
final class CasesOfDelegations {

    private static final int FIRST_FEW = 5;

    private final CaseFiles files;
    private final ReadContext look;

    CasesOfDelegations(CaseFiles files, ReadContext look) {
        this.files = files;
        this.look = look;
    }

    Map<UUID, List<CaseFile>> of(Page<DelegationRow> page) {
        List<UUID> delegations =
                page.items().stream().map(row -> row.matter().delegation()).toList();
        Map<UUID, List<CaseFile>> cases =
                new HashMap<>(files.newestOf(delegations, FIRST_FEW, look.scope(), look.asOf()));
        delegations.forEach(delegation -> cases.putIfAbsent(delegation, List.of()));
        return cases;
    }
}
