package vn.giamsat.api.problem;

import vn.giamsat.account.rule.AccountRule;
import vn.giamsat.delegation.rule.DelegationRule;
import vn.giamsat.inspection.rule.InspectionRule;
import vn.giamsat.integrity.rule.AuditedLogRule;
import vn.giamsat.period.rule.ReportingPeriodRule;
import vn.giamsat.procedure.rule.ProcedureRule;
import vn.giamsat.recommendation.rule.RecommendationRule;
import vn.giamsat.rule.OccasionRule;
import vn.giamsat.rule.Rule;
import vn.giamsat.unit.rule.UnitRule;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** Every rule the write side keeps, and the stable name programs know it by. */
public final class RuleCatalogue {
    private RuleCatalogue() {}

    public static List<Rule> all() {
        return Stream.<Rule[]>of(
                        OccasionRule.values(),
                        ProcedureRule.values(),
                        AccountRule.values(),
                        UnitRule.values(),
                        DelegationRule.values(),
                        InspectionRule.values(),
                        RecommendationRule.values(),
                        ReportingPeriodRule.values(),
                        AuditedLogRule.values())
                .flatMap(Stream::of)
                .toList();
    }

    public static URI type(Rule rule) {
        return URI.create("urn:giamsat:rule:" + rule.name());
    }
}
