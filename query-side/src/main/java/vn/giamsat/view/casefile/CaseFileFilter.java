package vn.giamsat.view.casefile;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.entry.ListQuery;

import java.util.UUID;

/** Which case files: with these words, of this delegation, at this unit, at this stage. */
public record CaseFileFilter(
        @Nullable String words,
        @Nullable UUID delegation,
        @Nullable UUID subject,
        @Nullable CaseStage stage) {

    public static final CaseFileFilter NONE = new CaseFileFilter(null, null, null, null);

    static CaseFileFilter of(ListQuery query) {
        return new CaseFileFilter(
                query.text("words"),
                query.id("delegation"),
                query.id("subject"),
                query.given("stage", CaseStage.class));
    }
}
