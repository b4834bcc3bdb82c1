package vn.giamsat.view.integrity;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.read.Listing;
import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Order;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Reader;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The diary of the log under audit. It says nothing of any matter; that only auditors look at it is
 * for the edge to see to.
 */
public final class AuditActs {

    private static final String COLUMNS = "to_jsonb(a)";

    private final Reader reader;

    public AuditActs(Reader reader) {
        this.reader = reader;
    }

    /** The newest first; of one kind, or of all. */
    public Page<AuditActRow> list(
            @Nullable AuditActKind kind, @Nullable Long asOf, PageRequest request) {
        Map<String, Object> parameters = new HashMap<>();
        String ofKind = "";
        if (kind != null) {
            parameters.put("kind", kind.name());
            ofKind = " and a.kind = :kind";
        }
        return reader.page(
                new Listing(
                        COLUMNS,
                        from(asOf) + ofKind,
                        "a.key",
                        Order.newestFirst("a.recorded"),
                        parameters),
                request,
                AuditActRow.class);
    }

    public Optional<AuditActRow> drill(UUID drill, @Nullable Long asOf) {
        return reader.one(
                "select " + COLUMNS + from(asOf) + " and a.key = :key",
                Map.of("key", "drill:" + drill),
                AuditActRow.class);
    }

    /** The newest of a kind. */
    public Optional<AuditActRow> last(AuditActKind kind, @Nullable Long asOf) {
        return list(kind, asOf, PageRequest.first(1)).items().stream().findFirst();
    }

    private static String from(@Nullable Long asOf) {
        return " from view.audit_act a where " + new Moment(asOf).of("a");
    }
}
