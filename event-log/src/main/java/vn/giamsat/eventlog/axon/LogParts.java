package vn.giamsat.eventlog.axon;

import vn.giamsat.eventlog.append.AppendWriter;
import vn.giamsat.eventlog.read.Positions;
import vn.giamsat.eventlog.sequence.Sequencer;

import javax.sql.DataSource;

/** What the storage engine is made of. */
public record LogParts(
        DataSource dataSource, AppendWriter writer, Sequencer sequencer, Positions positions) {}
