package vn.giamsat.view.read;

/**
 * The conditions a scope puts on rows; every finder of cases uses them, so that nobody sees by one
 * way what another way hides.
 */
public final class Rights {

    private Rights() {}

    /** Whether the reader sees the inner work of the delegation. */
    public static String inside(String delegation) {
        return "(:scope_all or %s = any(cast(:scope_delegations as uuid[])))".formatted(delegation);
    }

    /** Whether the unit is one the reader answers for. */
    public static String own(String unit) {
        return "(%s = any(cast(:scope_units as uuid[])))".formatted(unit);
    }

    /** Whether the reader answers for the subject of a case that has been opened to it. */
    public static String subject(String caseFile) {
        return "(%s.open_to_unit and %s)".formatted(caseFile, own(caseFile + ".subject"));
    }
}
