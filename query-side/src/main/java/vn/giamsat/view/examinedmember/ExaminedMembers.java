package vn.giamsat.view.examinedmember;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.entry.ViewEntry;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Reader;
import vn.giamsat.view.read.RowsOfCase;
import vn.giamsat.view.read.Scope;

import java.util.UUID;

/**
 * The party members examined in a case, those taken back too. Whom a delegation examines stays
 * inside it.
 */
public final class ExaminedMembers {

    public static final ViewEntry<ExaminedMemberRow> ENTRY =
            ViewEntry.of(
                            ExaminedMemberView.VIEW,
                            ExaminedMemberRow.class,
                            "inspections/{id}/examined-members",
                            reader ->
                                    q ->
                                            new ExaminedMembers(reader)
                                                    .ofCase(
                                                            q.within(),
                                                            q.scope(),
                                                            q.asOf(),
                                                            q.page()))
                    .showing("name", row -> row.person().name())
                    .showing("posts", row -> row.person().posts())
                    .showing("committeeMember", row -> row.person().committeeMember())
                    .showing("occurredOn", ExaminedMemberRow::occurredOn)
                    .showing("withdrawnBecause", ExaminedMemberRow::withdrawnBecause)
                    .illustratedIf(row -> row.entered().illustrated());

    private final RowsOfCase<ExaminedMemberRow> rows;

    public ExaminedMembers(Reader reader) {
        rows =
                RowsOfCase.plain(
                        reader, "examined_member", RowsOfCase.INSIDE, ExaminedMemberRow.class);
    }

    public Page<ExaminedMemberRow> ofCase(
            UUID inspection, Scope scope, @Nullable Long asOf, PageRequest request) {
        return rows.list(inspection, scope, asOf, request);
    }
}
