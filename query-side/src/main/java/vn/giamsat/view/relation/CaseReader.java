package vn.giamsat.view.relation;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who could read a case at a moment, and every ground for it. Inside tells who saw its
 * inner work from who saw what the unit was shown.
 */
public record CaseReader(
        UUID account,
        String username,
        String displayName,
        boolean inside,
        List<AccessReason> grounds) {}
