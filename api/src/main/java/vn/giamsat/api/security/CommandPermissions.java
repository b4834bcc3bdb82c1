package vn.giamsat.api.security;

import vn.giamsat.command.DomainCommand;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who may ask for what, read off one table for each aggregate. */
final class CommandPermissions {

    private static final List<AggregatePermissions<?>> TABLES =
            List.of(
                    new AccountPermissions(),
                    new UnitPermissions(),
                    new DelegationPermissions(),
                    new InspectionPermissions(),
                    new RecommendationPermissions(),
                    new ReportingPeriodPermissions(),
                    new DeadlineRulePermissions(),
                    new ExtensionCapPermissions(),
                    new CalendarYearPermissions(),
                    new AuditedLogPermissions());

    private static final Map<Class<?>, Set<Relationship>> WHO_MAY = new HashMap<>();

    static {
        TABLES.forEach(each -> WHO_MAY.putAll(each.table()));
    }

    private CommandPermissions() {}

    static List<AggregatePermissions<?>> tables() {
        return TABLES;
    }

    /** Nobody, for a command that no table names. */
    static Set<Relationship> whoMay(Class<?> command) {
        return WHO_MAY.getOrDefault(command, Set.of());
    }

    /** Whose matter the command is about; nothing when it is about something that is not there. */
    static Optional<Matter> matterOf(DomainCommand command, MatterLookup matters) {
        return matterOf(tableOf(command.getClass()), command, matters);
    }

    /** Whose matter a command of this type would be about, if it were asked of this id. */
    static Optional<Matter> matterAt(
            Class<? extends DomainCommand> command, UUID id, MatterLookup matters) {
        return tableOf(command).matterAt(command, id, matters);
    }

    static boolean hidesNothing(DomainCommand command) {
        return hidesNothing(tableOf(command.getClass()), command);
    }

    private static <C extends DomainCommand> Optional<Matter> matterOf(
            AggregatePermissions<C> table, DomainCommand command, MatterLookup matters) {
        return table.matterOf(table.family().cast(command), matters);
    }

    private static <C extends DomainCommand> boolean hidesNothing(
            AggregatePermissions<C> table, DomainCommand command) {
        return table.hidesNothing(table.family().cast(command));
    }

    private static AggregatePermissions<?> tableOf(Class<?> command) {
        return TABLES.stream()
                .filter(each -> each.family().isAssignableFrom(command))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "a command of no known family: " + command.getName()));
    }
}
