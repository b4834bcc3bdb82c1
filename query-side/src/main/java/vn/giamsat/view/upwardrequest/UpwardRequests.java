package vn.giamsat.view.upwardrequest;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.read.Listing;
import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Order;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Reader;
import vn.giamsat.view.read.Rights;
import vn.giamsat.view.read.Scope;

import java.util.Map;
import java.util.UUID;

/** The requests units made of their superiors; the unit sees its own. */
public final class UpwardRequests {

    private final Reader reader;

    public UpwardRequests(Reader reader) {
        this.reader = reader;
    }

    /** In the order in which they were recorded. */
    public Page<UpwardRequestRow> ofCase(
            UUID inspection, Scope scope, @Nullable Long asOf, PageRequest request) {
        Map<String, Object> parameters = Reader.parameters(scope);
        parameters.put("inspection", inspection);
        Moment moment = new Moment(asOf);
        String from =
                """
                 from view.upward_request r
                 join view.case_file c on c.inspection = r.inspection and %s
                where %s and r.inspection = :inspection and (%s or %s)
                """
                        .formatted(
                                moment.of("c"),
                                moment.of("r"),
                                Rights.inside("c.delegation"),
                                Rights.subject("c"));
        Listing listing =
                new Listing(
                        "to_jsonb(r)", from, "r.key", Order.oldestFirst("r.recorded"), parameters);
        return reader.page(listing, request, UpwardRequestRow.class);
    }
}
