package vn.giamsat.view.maintenance;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.giamsat.view.fold.View;
import vn.giamsat.view.fold.table.RowJson;
import vn.giamsat.view.fold.table.TableFiller;

import java.util.Locale;

/** The tables beside the live one of a view: the next, the old one, and one to compare with. */
final class Copies {

    /** How many standing rows of a view are kept in memory while its copy is filled. */
    private static final int KEPT = 50_000;

    /** What a copy of a view's table is for. */
    enum Kind {
        NEXT,
        CHECK,
        OLD;

        private String suffix() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final JdbcTemplate jdbc;
    private final RowJson json;

    Copies(JdbcTemplate jdbc, RowJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    String table(View<?> view, Kind kind) {
        return view.name() + "_" + kind.suffix();
    }

    void lay(View<?> view, Kind kind) {
        call("select view.lay_copy(:view, :kind)", view, kind);
    }

    void drop(View<?> view, Kind kind) {
        call("select view.drop_copy(:view, :kind)", view, kind);
    }

    void index(View<?> view) {
        call("select view.index_copy(:view)", view, Kind.NEXT);
    }

    void putInPlace(View<?> view) {
        call("select view.put_in_place(:view)", view, Kind.NEXT);
    }

    <R extends Record> TableFiller<R> filler(View<R> view, Kind kind) {
        return new TableFiller<>(
                view,
                table(view, kind),
                jdbc,
                json,
                KEPT,
                () -> call("select view.index_keys(:view, :kind)", view, kind));
    }

    private void call(String function, View<?> view, Kind kind) {
        JdbcClient.create(jdbc)
                .sql(function)
                .param("view", view.name())
                .param("kind", kind.suffix())
                .query((row, i) -> true)
                .single();
    }
}
