package vn.giamsat.eventlog.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of C2SP tlog-tiles. */
class TilePathTests {

    @ParameterizedTest
    @CsvSource({
        "tile/0/x001/x234/067, 0, 1234067, 256",
        "tile/0/000, 0, 0, 256",
        "tile/2/000.p/1, 2, 0, 1",
        "tile/0/273.p/112, 0, 273, 112",
        "tile/63/999, 63, 999, 256",
        "tile/1/x001/000.p/255, 1, 1000, 255",
        "tile/entries/x001/x234/067, -1, 1234067, 256",
        "tile/entries/273.p/112, -1, 273, 112"
    })
    void a_path_names_one_tile(String path, int level, long index, int width) {
        var tile = new TilePath(level, index, width);
        assertThat(tile.toString()).isEqualTo(path);
        assertThat(TilePath.parse(path)).isEqualTo(tile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/00/000",
                "tile/64/000",
                "tile/0/0",
                "tile/0/x000/001",
                "tile/0/1234",
                "tile/0/001.p/256",
                "tile/0/001.p/0",
                "tile/0/001.p/01",
                "tile/entries/001/",
                "tile/0/x999/x999/x999/x999/x999/x999/999",
                "tile/-1/000",
                "../tile/0/000"
            })
    void every_other_way_to_write_it_is_refused(String path) {
        assertThatThrownBy(() -> TilePath.parse(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_tree_of_70000_leaves_has_the_tiles_of_the_example() {
        assertThat(TilePath.widthIn(70_000, 0, 272)).isEqualTo(256);
        assertThat(TilePath.widthIn(70_000, 0, 273)).isEqualTo(112);
        assertThat(TilePath.widthIn(70_000, 0, 274)).isZero();
        assertThat(TilePath.widthIn(70_000, TilePath.ENTRIES, 273)).isEqualTo(112);
        assertThat(TilePath.widthIn(70_000, 1, 0)).isEqualTo(256);
        assertThat(TilePath.widthIn(70_000, 1, 1)).isEqualTo(17);
        assertThat(TilePath.widthIn(70_000, 2, 0)).isEqualTo(1);
        assertThat(TilePath.widthIn(70_000, 3, 0)).isZero();
        assertThat(TilePath.widthIn(70_000, 63, Long.MAX_VALUE)).isZero();
    }
}
