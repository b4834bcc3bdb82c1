package vn.giamsat.eventlog;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes events as JSON under their stored names: the same event always gives the same bytes,
 * components in the order they are declared, dates and instants as ISO 8601 text.
 */
public final class EventSerializer extends Jackson3Serializer {

    private static final String METADATA = MetaData.class.getName();

    private final EventTypes types;

    private EventSerializer(EventTypes types) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(EventSerializer::configure));
        this.types = types;
    }

    public static EventSerializer of(EventTypes types) {
        return new EventSerializer(types);
    }

    private static void configure(JsonMapper.Builder mapper) {
        mapper.accessorNaming(new RecordComponentsOnly())
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                // an event whose content nobody can see must not be stored as {}
                .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                // what a later release added, or an earlier one dropped, does not make old events
                // unreadable
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == Void.class) {
            throw new UnknownEventType("An event without a payload cannot be stored");
        }
        return type == MetaData.class
                ? new SimpleSerializedType(METADATA, null)
                : types.storedTypeOf(type);
    }

    @Override
    public Class<?> classForType(SerializedType stored) {
        return stored.getName().equals(METADATA) ? MetaData.class : types.classOf(stored);
    }
}
