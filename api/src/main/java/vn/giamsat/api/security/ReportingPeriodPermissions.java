package vn.giamsat.api.security;

import static java.util.Map.entry;

import org.jspecify.annotations.Nullable;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.period.command.CloseReportingPeriod;
import vn.giamsat.period.command.OpenReportingPeriod;
import vn.giamsat.period.command.ReopenReportingPeriod;
import vn.giamsat.period.command.ReportingPeriodCommand;
import vn.giamsat.value.UnitId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Periods of the statistical reports, of a body or the whole office; everybody sees them. */
final class ReportingPeriodPermissions implements AggregatePermissions<ReportingPeriodCommand> {

    private static final Map<Class<? extends ReportingPeriodCommand>, Set<Relationship>> TABLE =
            Map.ofEntries(
                    entry(OpenReportingPeriod.class, OFFICE),
                    entry(CloseReportingPeriod.class, OFFICE),
                    entry(ReopenReportingPeriod.class, OFFICE));

    @Override
    public Class<ReportingPeriodCommand> family() {
        return ReportingPeriodCommand.class;
    }

    @Override
    public Map<Class<? extends ReportingPeriodCommand>, Set<Relationship>> table() {
        return TABLE;
    }

    @Override
    public Optional<Matter> matterAt(
            Class<? extends DomainCommand> command, UUID id, MatterLookup matters) {
        return matters.ofPeriod(id);
    }

    @Override
    public Optional<Matter> matterOf(ReportingPeriodCommand command, MatterLookup matters) {
        return command instanceof OpenReportingPeriod opened
                ? Optional.of(keptBy(opened.body()))
                : matters.ofPeriod(command.period().value());
    }

    @Override
    public boolean hidesNothing(ReportingPeriodCommand command) {
        return true;
    }

    /** The periods of the whole office are kept by those who serve all of it. */
    private static Matter keptBy(@Nullable UnitId body) {
        return new Matter(body == null ? null : body.value(), List.of(), null);
    }
}
