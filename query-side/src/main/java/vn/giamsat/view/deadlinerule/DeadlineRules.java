package vn.giamsat.view.deadlinerule;

import org.jspecify.annotations.Nullable;

import vn.giamsat.deadline.event.CoveredKind;
import vn.giamsat.view.entry.ViewEntry;
import vn.giamsat.view.read.Listing;
import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Order;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Reader;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The catalogue of time limits. It quotes regulations, so everybody who signs in sees it. */
public final class DeadlineRules {

    public static final ViewEntry<DeadlineRuleRow> ENTRY =
            ViewEntry.of(
                            DeadlineRuleView.VIEW,
                            DeadlineRuleRow.class,
                            "deadline-rules",
                            reader -> q -> new DeadlineRules(reader).list(q.asOf(), q.page()))
                    .found(
                            reader -> (id, _, asOf) -> new DeadlineRules(reader).find(id, asOf),
                            DeadlineRuleRow::version)
                    .showing("code", DeadlineRuleRow::code)
                    .showing(
                            "kinds",
                            row -> row.terms().kinds().stream().map(CoveredKind::kind).toList())
                    .showing("level", row -> row.terms().level())
                    .showing("days", row -> row.terms().days())
                    .showing("unit", row -> row.terms().unit())
                    .showing("startsAt", row -> row.terms().startsAt())
                    .showing("extensionCap", row -> row.terms().extensionCap())
                    .showing("citation", row -> row.source().citation())
                    .showing("validFrom", row -> row.source().validFrom())
                    .showing("validTo", row -> row.source().validTo());

    private final Reader reader;

    public DeadlineRules(Reader reader) {
        this.reader = reader;
    }

    public Optional<DeadlineRuleRow> find(UUID rule, @Nullable Long asOf) {
        return reader.one(
                "select to_jsonb(r) from view.deadline_rule r where r.key = :key and "
                        + new Moment(asOf).of("r"),
                Map.of("key", rule.toString()),
                DeadlineRuleRow.class);
    }

    /** By their codes. */
    public Page<DeadlineRuleRow> list(@Nullable Long asOf, PageRequest request) {
        return reader.page(
                new Listing(
                        "to_jsonb(r)",
                        "from view.deadline_rule r where " + new Moment(asOf).of("r"),
                        "r.key",
                        Order.byName("r.code"),
                        Map.of()),
                request,
                DeadlineRuleRow.class);
    }
}
