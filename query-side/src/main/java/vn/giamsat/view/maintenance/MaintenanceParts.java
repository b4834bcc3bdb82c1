package vn.giamsat.view.maintenance;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import vn.giamsat.view.fold.History;
import vn.giamsat.view.fold.feed.Progress;

/** What a rebuild and a comparison work with. */
record MaintenanceParts(
        Copies copies,
        RebuildRequests requests,
        History history,
        Progress progress,
        TransactionTemplate transaction,
        JdbcTemplate jdbc) {}
