package vn.giamsat;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateMember;

import vn.giamsat.account.command.AccountCommand;
import vn.giamsat.account.event.AccountEvent;
import vn.giamsat.delegation.command.DelegationCommand;
import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.inspection.command.InspectionCommand;
import vn.giamsat.inspection.event.InspectionEvent;
import vn.giamsat.integrity.command.AuditedLogCommand;
import vn.giamsat.integrity.event.AuditedLogEvent;
import vn.giamsat.period.command.ReportingPeriodCommand;
import vn.giamsat.period.event.ReportingPeriodEvent;
import vn.giamsat.recommendation.command.RecommendationCommand;
import vn.giamsat.recommendation.event.RecommendationEvent;
import vn.giamsat.unit.command.UnitCommand;
import vn.giamsat.unit.event.UnitEvent;

import java.lang.annotation.Annotation;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The aggregates, each with what can be asked of it and what can happen to it. */
enum Aggregates {
    ACCOUNT("account.Account", AccountCommand.class, AccountEvent.class),
    UNIT("unit.Unit", UnitCommand.class, UnitEvent.class),
    DELEGATION("delegation.Delegation", DelegationCommand.class, DelegationEvent.class),
    INSPECTION("inspection.Inspection", InspectionCommand.class, InspectionEvent.class),
    RECOMMENDATION(
            "recommendation.Recommendation",
            RecommendationCommand.class,
            RecommendationEvent.class),
    REPORTING_PERIOD(
            "period.ReportingPeriod", ReportingPeriodCommand.class, ReportingPeriodEvent.class),
    AUDITED_LOG("integrity.AuditedLog", AuditedLogCommand.class, AuditedLogEvent.class);

    private final String root;
    private final Class<?> commands;
    private final Class<?> events;

    Aggregates(String root, Class<?> commands, Class<?> events) {
        this.root = "vn.giamsat." + root;
        this.commands = commands;
        this.events = events;
    }

    List<Class<?>> commands() {
        return List.of(commands.getPermittedSubclasses());
    }

    List<Class<?>> events() {
        return List.of(events.getPermittedSubclasses());
    }

    Set<Class<?>> decided() {
        return handledBy(CommandHandler.class);
    }

    Set<Class<?>> evolved() {
        return handledBy(EventSourcingHandler.class);
    }

    private Set<Class<?>> handledBy(Class<? extends Annotation> handler) {
        Set<Class<?>> handled = new HashSet<>();
        for (Class<?> part : parts()) {
            Stream.<Executable>concat(
                            Stream.of(part.getDeclaredMethods()),
                            Stream.of(part.getDeclaredConstructors()))
                    .filter(each -> each.isAnnotationPresent(handler))
                    .forEach(each -> handled.addAll(members(each.getParameterTypes()[0])));
        }
        return handled;
    }

    /** Who takes a sealed family takes its members: the compiler sees to its switch. */
    private static List<Class<?>> members(Class<?> family) {
        return family.isSealed() ? List.of(family.getPermittedSubclasses()) : List.of(family);
    }

    /** The root and, wherever they hang on it, its members. */
    private Set<Class<?>> parts() {
        Set<Class<?>> parts = new HashSet<>();
        collect(rootClass(), parts);
        return parts;
    }

    private static void collect(Type type, Set<Class<?>> parts) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(each -> collect(each, parts));
        } else if (type instanceof Class<?> part && parts.add(part)) {
            Stream.of(part.getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(AggregateMember.class))
                    .map(Field::getGenericType)
                    .forEach(each -> collect(each, parts));
        }
    }

    private Class<?> rootClass() {
        try {
            return Class.forName(root);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("There is no " + root, e);
        }
    }
}
