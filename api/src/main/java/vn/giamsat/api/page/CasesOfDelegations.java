package vn.giamsat.api.page;

import vn.giamsat.api.read.Look;
import vn.giamsat.view.casefile.CaseFile;
import vn.giamsat.view.casefile.CaseFileFilter;
import vn.giamsat.view.casefile.CaseFiles;
import vn.giamsat.view.delegation.DelegationRow;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The first cases of each delegation on a page of the list. */
final class CasesOfDelegations {

    private static final PageRequest FIRST_FEW = PageRequest.first(5);

    private final CaseFiles files;
    private final Look look;

    CasesOfDelegations(CaseFiles files, Look look) {
        this.files = files;
        this.look = look;
    }

    Map<UUID, List<CaseFile>> of(Page<DelegationRow> page) {
        Map<UUID, List<CaseFile>> cases = new HashMap<>();
        for (DelegationRow row : page.items()) {
            var ofThis = new CaseFileFilter(null, row.delegation(), null, null);
            cases.put(
                    row.delegation(),
                    files.list(look.scope(), ofThis, look.asOf(), FIRST_FEW).items());
        }
        return cases;
    }
}
