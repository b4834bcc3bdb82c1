package vn.giamsat.view.account;

import java.util.List;
import java.util.UUID;

/** One account. */
public record AccountRow(
        UUID account,
        String username,
        String displayName,
        String sortName,
        String search,
        boolean enabled,
        List<Grant> grants,
        long version) {

    AccountRow enabled(boolean now, long at) {
        return new AccountRow(account, username, displayName, sortName, search, now, grants, at);
    }

    AccountRow grants(List<Grant> now, long at) {
        return new AccountRow(account, username, displayName, sortName, search, enabled, now, at);
    }
}
