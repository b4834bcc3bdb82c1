package vn.giamsat.view.statistics.counting;

import vn.giamsat.view.read.Moment;

import java.util.List;

/** One table of figures: the rows it counts, by what they are told apart, and what is counted. */
public interface FigureSource {

    /**
     * "from … join …" and, after what a measure joins, "where …": the versions of the moment, as
     * far as the reader may see them.
     */
    String from(Moment moment, String join);

    List<Dimension> dimensions();

    List<Measure> measures();

    default Dimension dimension(String name) {
        return dimensions().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no figures by " + name));
    }

    default Measure measure(String name) {
        return measures().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing counted as " + name));
    }
}
