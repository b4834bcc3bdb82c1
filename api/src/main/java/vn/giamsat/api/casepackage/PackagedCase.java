package vn.giamsat.api.casepackage;

import vn.giamsat.api.read.WholeList;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.casefile.CaseFile;
import vn.giamsat.view.casefile.CaseFileRow;
import vn.giamsat.view.delegation.DelegationRow;
import vn.giamsat.view.evidence.EvidenceRow;
import vn.giamsat.view.finding.FindingRow;
import vn.giamsat.view.followup.FollowUp;
import vn.giamsat.view.followup.FollowUpFilter;
import vn.giamsat.view.followup.FollowUpRow;
import vn.giamsat.view.read.Scope;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A case as the office showed it to insiders at one position of the log. */
record PackagedCase(
        long position,
        CaseFile shown,
        DelegationRow delegation,
        List<FindingRow> findings,
        List<FollowUp> recommendations,
        List<EvidenceRow> evidence,
        Map<UUID, String> unitNames) {

    static PackagedCase of(CaseFile shown, long position, QuerySide views) {
        UUID id = shown.file().matter().inspection();
        Scope all = Scope.everything();
        DelegationRow delegation =
                views.delegations()
                        .find(shown.file().matter().delegation(), all, position)
                        .orElseThrow();
        FollowUpFilter ofCase = new FollowUpFilter(null, null, null, null, id);
        List<FollowUp> recommendations =
                sorted(
                        WholeList.of(page -> views.followUps().list(all, ofCase, position, page)),
                        Comparator.comparing(found -> found.row().facts().opened()));
        return new PackagedCase(
                position,
                shown,
                delegation,
                sorted(
                        WholeList.of(page -> views.findings().ofCase(id, all, position, page)),
                        Comparator.comparing(row -> row.facts().recorded())),
                recommendations,
                WholeList.of(page -> views.evidence().ofCase(id, all, position, page)),
                unitNames(shown, recommendations, position, views));
    }

    /** As the register has them alone, without what tells them apart from others of the name. */
    private static Map<UUID, String> unitNames(
            CaseFile shown, List<FollowUp> recommendations, long position, QuerySide views) {
        Map<UUID, String> names = new HashMap<>();
        Stream.concat(
                        Stream.of(shown.file().matter().subject()),
                        recommendations.stream().map(found -> found.row().asked().addressee()))
                .distinct()
                .forEach(
                        unit ->
                                views.units()
                                        .find(unit, position)
                                        .ifPresent(row -> names.put(unit, row.name())));
        return names;
    }

    CaseFileRow file() {
        return shown.file();
    }

    List<FollowUpRow> followUps() {
        return recommendations.stream().map(FollowUp::row).toList();
    }

    private static <T> List<T> sorted(List<T> some, Comparator<T> order) {
        return some.stream().sorted(order).toList();
    }
}
