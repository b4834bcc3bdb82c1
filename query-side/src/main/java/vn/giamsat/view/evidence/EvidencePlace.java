package vn.giamsat.view.evidence;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** To what a file belongs: a delegation, a case or a recommendation. */
public record EvidencePlace(
        @Nullable UUID delegation, @Nullable UUID inspection, @Nullable UUID recommendation) {

    static EvidencePlace ofDelegation(UUID delegation) {
        return new EvidencePlace(delegation, null, null);
    }

    static EvidencePlace ofCase(UUID inspection) {
        return new EvidencePlace(null, inspection, null);
    }

    static EvidencePlace ofRecommendation(UUID recommendation) {
        return new EvidencePlace(null, null, recommendation);
    }
}
