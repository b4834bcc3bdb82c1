package vn.giamsat;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateMember;

import vn.giamsat.aggregate.AggregateDoor;

import java.lang.annotation.Annotation;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The two verbs of one aggregate: what it decides, what it evolves by. */
record AggregateVerbs(AggregateDoor door) {

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
        collect(door.aggregate(), parts);
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
}
