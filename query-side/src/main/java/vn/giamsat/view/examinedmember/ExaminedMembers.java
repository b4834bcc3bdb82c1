package vn.giamsat.view.examinedmember;

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

/** The party members examined in a case. Whom a delegation examines stays inside it. */
public final class ExaminedMembers {

    private final Reader reader;

    public ExaminedMembers(Reader reader) {
        this.reader = reader;
    }

    /** In the order in which they were named; those taken back too. */
    public Page<ExaminedMemberRow> ofCase(
            UUID inspection, Scope scope, @Nullable Long asOf, PageRequest request) {
        Map<String, Object> parameters = Reader.parameters(scope);
        parameters.put("inspection", inspection);
        Moment moment = new Moment(asOf);
        String from =
                """
                 from view.examined_member m
                 join view.case_file c on c.inspection = m.inspection and %s
                where %s and m.inspection = :inspection and %s
                """
                        .formatted(moment.of("c"), moment.of("m"), Rights.inside("c.delegation"));
        return reader.page(
                new Listing(
                        "to_jsonb(m)", from, "m.key", Order.oldestFirst("m.recorded"), parameters),
                request,
                ExaminedMemberRow.class);
    }
}
