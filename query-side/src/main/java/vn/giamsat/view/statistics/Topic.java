package vn.giamsat.view.statistics;

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
