package vn.giamsat.view.statistics;

import vn.giamsat.view.statistics.counting.FigureSource;
import vn.giamsat.view.statistics.counting.FindingFigures;
import vn.giamsat.view.statistics.counting.InspectionFigures;
import vn.giamsat.view.statistics.counting.RecommendationFigures;

/** What there are figures about. */
public enum Topic {
    INSPECTIONS(new InspectionFigures()),
    FINDINGS(new FindingFigures()),
    RECOMMENDATIONS(new RecommendationFigures());

    private final FigureSource source;

    Topic(FigureSource source) {
        this.source = source;
    }

    FigureSource source() {
        return source;
    }
}
