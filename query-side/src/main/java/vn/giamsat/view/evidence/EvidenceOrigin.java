package vn.giamsat.view.evidence;

/** With what a file came, and whether the unit itself handed it in. */
public record EvidenceOrigin(EvidenceSource source, boolean fromUnit) {

    static EvidenceOrigin of(EvidenceSource source) {
        return new EvidenceOrigin(source, source.isFromUnit());
    }
}
