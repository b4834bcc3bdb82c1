package vn.giamsat.eventlog;

import javax.sql.DataSource;

/** What the storage engine is made of. */
record LogParts(
        DataSource dataSource, AppendWriter writer, Sequencer sequencer, Positions positions) {}
