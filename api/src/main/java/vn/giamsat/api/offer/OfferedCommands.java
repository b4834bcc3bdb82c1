package vn.giamsat.api.offer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.command.CommandCatalogue;
import vn.giamsat.api.command.CommandType;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.security.Authority;
import vn.giamsat.api.security.Matter;
import vn.giamsat.api.security.MatterLookup;
import vn.giamsat.api.security.NotPermitted;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.inspection.command.OpenInspection;
import vn.giamsat.view.period.ReportingPeriodRow;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader may do now: what the gate would let through and the matter, as it stands, would
 * accept. Nothing is offered in the past or through the eyes of another.
 */
@Component
public class OfferedCommands {

    private final CommandCatalogue catalogue;
    private final MatterLookup matters;
    private final CurrentConditions conditions;
    private final ExpectedCommands expected;

    OfferedCommands(
            CommandCatalogue catalogue,
            MatterLookup matters,
            CurrentConditions conditions,
            ExpectedCommands expected) {
        this.catalogue = catalogue;
        this.matters = matters;
        this.conditions = conditions;
        this.expected = expected;
    }

    /** What may be done with a matter; first what the procedure asks for next. */
    public List<OfferedCommand> of(ReadContext context, String aggregates, UUID id) {
        List<CommandType> offered = among(about(aggregates), context, aggregates, id).toList();
        if (offered.isEmpty()) {
            return List.of();
        }
        var asked = expected.in(id);
        return offered.stream()
                .sorted(Comparator.comparingInt(type -> place(asked.indexOf(type.type()))))
                .map(type -> new OfferedCommand(type, id, asked.contains(type.type())))
                .toList();
    }

    /** What may be brought into being, in a list of matters. */
    public List<OfferedCommand> ofList(ReadContext context, String aggregates) {
        if (context.isOnlyForReading()) {
            return List.of();
        }
        return catalogue.all().stream()
                .filter(type -> type.aggregates().equals(aggregates) && type.creating())
                .filter(type -> Authority.mayAskSomewhere(context.caller(), type.type()))
                .map(type -> offered(type, null))
                .toList();
    }

    /** What may be done with each of these reporting periods, as their rows stand. */
    public Map<UUID, List<OfferedCommand>> ofPeriods(
            ReadContext context, List<ReportingPeriodRow> periods) {
        List<CommandType> types =
                context.isOnlyForReading() ? List.of() : about("reporting-periods");
        return periods.stream()
                .collect(
                        Collectors.toMap(
                                ReportingPeriodRow::period,
                                row ->
                                        types.stream()
                                                .filter(type -> isOffered(context, type, row))
                                                .map(type -> offered(type, row.period()))
                                                .toList()));
    }

    /** What may be done with each of the office's own matters, as their rows stand. */
    public Map<UUID, List<OfferedCommand>> ofOffice(
            ReadContext context, String aggregates, Map<UUID, MatterConditions> rows) {
        Optional<Matter> office = Optional.of(new Matter(null, List.of(), null));
        List<CommandType> types =
                (context.isOnlyForReading() ? List.<CommandType>of() : about(aggregates))
                        .stream()
                                .filter(t -> Authority.mayAsk(context.caller(), t.type(), office))
                                .toList();
        return rows.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                row ->
                                        types.stream()
                                                .filter(t -> row.getValue().accept(t.type()))
                                                .map(type -> offered(type, row.getKey()))
                                                .toList()));
    }

    private static boolean isOffered(
            ReadContext context, CommandType type, ReportingPeriodRow row) {
        var matter = new Matter(row.body(), List.of(), null);
        return Authority.mayAsk(context.caller(), type.type(), Optional.of(matter))
                && new PeriodConditions(row, context.day()).accept(type.type());
    }

    private static OfferedCommand offered(CommandType type, @Nullable UUID matter) {
        return new OfferedCommand(type, matter, false);
    }

    /** Whether this is offered now; a case is opened from its delegation. */
    public boolean contain(ReadContext context, Class<? extends DomainCommand> command, UUID id) {
        CommandType type = catalogue.of(command);
        return among(List.of(type), context, type.aggregates(), id).findAny().isPresent();
    }

    /**
     * Nobody fills in a form that they may not send. Whether the matter has moved on meanwhile is
     * for its aggregate to say, so that what was sent twice gets its first answer.
     *
     * @param id the matter; of a case that is to be opened its delegation; null where there is none
     *     yet
     */
    public void require(ReadContext context, CommandType command, @Nullable UUID id) {
        if (context.isOnlyForReading()) {
            throw Refused.because(ProblemKind.NOTHING_IS_WRITTEN_IN_THE_PAST);
        }
        boolean permitted =
                id == null
                        ? Authority.mayAskSomewhere(context.caller(), command.type())
                        : Authority.mayAsk(
                                context.caller(),
                                command.type(),
                                matters.ofTarget(command.type(), id));
        if (!permitted) {
            throw new NotPermitted(command.type().getSimpleName(), "the form is not offered", true);
        }
    }

    /** One look at the matter for all of them. */
    private Stream<CommandType> among(
            List<CommandType> types, ReadContext context, String aggregates, UUID id) {
        if (context.isOnlyForReading() || types.isEmpty()) {
            return Stream.of();
        }
        Optional<Matter> matter = matters.ofTarget(types.getFirst().type(), id);
        List<CommandType> permitted =
                types.stream()
                        .filter(type -> Authority.mayAsk(context.caller(), type.type(), matter))
                        .toList();
        if (permitted.isEmpty()) {
            return Stream.of();
        }
        MatterConditions now =
                conditions
                        .of(aggregates, id, context.caller().account(), context.day())
                        .orElse(_ -> false);
        return permitted.stream().filter(type -> type.creating() || now.accept(type.type()));
    }

    /** A case is opened from the page of its delegation. */
    private List<CommandType> about(String aggregates) {
        return catalogue.all().stream()
                .filter(
                        type ->
                                type.creating()
                                        ? aggregates.equals("delegations")
                                                && type.type() == OpenInspection.class
                                        : type.aggregates().equals(aggregates))
                .toList();
    }

    /** What nobody asked for comes last. */
    private static int place(int asked) {
        return asked < 0 ? Integer.MAX_VALUE : asked;
    }
}
