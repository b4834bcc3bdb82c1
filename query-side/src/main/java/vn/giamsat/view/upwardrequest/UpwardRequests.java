package vn.giamsat.view.upwardrequest;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.entry.ViewEntry;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Reader;
import vn.giamsat.view.read.RowsOfCase;
import vn.giamsat.view.read.Scope;

import java.util.UUID;

/** The requests units made of their superiors; the unit sees its own. */
public final class UpwardRequests {

    public static final ViewEntry<UpwardRequestRow> ENTRY =
            ViewEntry.of(
                            UpwardRequestView.VIEW,
                            UpwardRequestRow.class,
                            "inspections/{id}/upward-requests",
                            reader ->
                                    q ->
                                            new UpwardRequests(reader)
                                                    .ofCase(
                                                            q.within(),
                                                            q.scope(),
                                                            q.asOf(),
                                                            q.page()))
                    .showing("reference", UpwardRequestRow::reference)
                    .showing("text", UpwardRequestRow::text)
                    .showing("addressedTo", UpwardRequestRow::addressedTo)
                    .showing("occurredOn", UpwardRequestRow::occurredOn)
                    .illustratedIf(row -> row.entered().illustrated());

    private final RowsOfCase<UpwardRequestRow> rows;

    public UpwardRequests(Reader reader) {
        rows =
                RowsOfCase.plain(
                        reader,
                        "upward_request",
                        RowsOfCase.INSIDE_AND_SUBJECT,
                        UpwardRequestRow.class);
    }

    public Page<UpwardRequestRow> ofCase(
            UUID inspection, Scope scope, @Nullable Long asOf, PageRequest request) {
        return rows.list(inspection, scope, asOf, request);
    }
}
