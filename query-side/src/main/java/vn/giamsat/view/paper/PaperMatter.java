package vn.giamsat.view.paper;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.InspectionEvent;
import vn.giamsat.recommendation.event.RecommendationEvent;

import java.util.UUID;

/** The matter that names a paper: a delegation, a case or a recommendation. */
public record PaperMatter(
        @Nullable UUID delegation, @Nullable UUID inspection, @Nullable UUID recommendation) {

    static PaperMatter of(DomainEvent event) {
        return switch (event) {
            case DelegationEvent e -> new PaperMatter(e.delegation(), null, null);
            case InspectionEvent e -> new PaperMatter(null, e.inspection(), null);
            case RecommendationEvent e -> new PaperMatter(null, null, e.recommendation());
            default -> throw new IllegalArgumentException("of no matter: " + event);
        };
    }

    String page() {
        if (recommendation != null) {
            return "/recommendations/" + recommendation;
        }
        return inspection != null ? "/inspections/" + inspection : "/delegations/" + delegation;
    }
}
