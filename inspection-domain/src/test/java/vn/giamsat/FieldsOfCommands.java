package vn.giamsat;

import com.tngtech.archunit.core.domain.JavaClass;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.event.NewId;
import vn.giamsat.field.ReferenceKind;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;

/** Everything people can fill in, found the way the edge finds it: from the records. */
record FieldsOfCommands(Class<?> command, String path, RecordComponent component) {

    static List<FieldsOfCommands> all() {
        return commands().flatMap(FieldsOfCommands::of).toList();
    }

    static Stream<Class<?>> commands() {
        return ArchitectureTests.DOMAIN.stream()
                .filter(each -> each.isAssignableTo(DomainCommand.class) && !each.isInterface())
                .<Class<?>>map(JavaClass::reflect);
    }

    /** Its own identity and the version to expect are no fields: the address says them. */
    static Stream<FieldsOfCommands> of(Class<?> command) {
        return Stream.of(command.getRecordComponents())
                .skip(1)
                .filter(each -> !each.getName().equals("expectedVersion"))
                .flatMap(each -> below(command, "", each));
    }

    boolean isOf(Class<?> type) {
        return elementOf(component.getGenericType()) == type;
    }

    boolean namesSomething() {
        return component.isAnnotationPresent(NewId.class)
                || ReferenceKind.of(component).isPresent();
    }

    private static Stream<FieldsOfCommands> below(
            Class<?> command, String prefix, RecordComponent component) {
        String path = prefix + component.getName();
        FieldsOfCommands field = new FieldsOfCommands(command, path, component);
        Class<?> type = elementOf(component.getGenericType());
        boolean nested = type.isRecord() && type.getRecordComponents().length > 1;
        return nested
                ? Stream.concat(
                        Stream.of(field),
                        Stream.of(type.getRecordComponents())
                                .flatMap(each -> below(command, path + ".", each)))
                : Stream.of(field);
    }

    private static Class<?> elementOf(Type type) {
        return type instanceof ParameterizedType list
                ? elementOf(list.getActualTypeArguments()[0])
                : (Class<?>) type;
    }

    @Override
    public String toString() {
        return command.getSimpleName() + " " + path;
    }
}
