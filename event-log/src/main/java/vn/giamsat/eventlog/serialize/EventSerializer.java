package vn.giamsat.eventlog.serialize;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes events as JSON under their stored names: the same event always gives the same bytes,
 * components in the order they are declared, dates and instants as ISO 8601 text.
 */
public final class EventSerializer extends Jackson3Serializer {

    private static final String METADATA = MetaData.class.getName();

    private final EventTypes types;
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();
    private final ObjectReader metadata;
    private final ObjectReader content;

    private EventSerializer(EventTypes types) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(EventSerializer::configure));
        this.types = types;
        this.metadata = getObjectMapper().readerForMapOf(Object.class);
        this.content = metadata.with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
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

    /** One reader for each type: to look for it each time costs as much as to read with it. */
    @Override
    protected ObjectReader getReader(Class<?> type) {
        return readers.computeIfAbsent(type, super::getReader);
    }

    @Override
    @SuppressWarnings("unchecked") // what Axon asks for by name is its own map or an event
    public <S, T> T deserialize(SerializedObject<S> stored) {
        if (stored.getData() instanceof byte[] bytes) {
            if (stored.getType().getName().equals(METADATA)) {
                return (T) MetaData.from(metadata(bytes));
            }
            if (types.isEarlier(stored.getType())) {
                return (T) earlier(stored.getType(), bytes);
            }
        }
        return super.deserialize(stored);
    }

    /** The stored bytes stay what they are; only what is made of them is of the present. */
    private Object earlier(SerializedType stored, byte[] bytes) {
        try {
            return getObjectMapper()
                    .convertValue(
                            types.told(stored, content.readValue(bytes)), types.classOf(stored));
        } catch (JacksonException e) {
            throw new SerializationException(
                    "%s, version %s, is not what was stored under it"
                            .formatted(stored.getName(), stored.getRevision()),
                    e);
        }
    }

    /** Nearly always one flat object of text; the general reader takes thrice as long for it. */
    private Map<String, Object> metadata(byte[] bytes) {
        Map<String, Object> values = new HashMap<>();
        try (JsonParser json = getObjectMapper().createParser(bytes)) {
            json.nextToken();
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                if (json.nextToken() != JsonToken.VALUE_STRING) {
                    return metadata.readValue(bytes);
                }
                values.put(name, json.getString());
            }
        }
        return values;
    }

    /** Those of the metadata's texts that are wanted; the others are passed over. */
    public Map<String, String> texts(byte[] bytes, Set<String> wanted) {
        Map<String, String> texts = new HashMap<>();
        try (JsonParser json = getObjectMapper().createParser(bytes)) {
            json.nextToken();
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                JsonToken value = json.nextToken();
                if (value == JsonToken.VALUE_STRING && wanted.contains(name)) {
                    texts.put(name, json.getString());
                } else {
                    json.skipChildren();
                }
            }
        }
        return texts;
    }

    /** The bytes that stand in metadata in which the name has this text. */
    public byte[] asStored(String name, String text) {
        byte[] whole = serialize(MetaData.with(name, text), byte[].class).getData();
        return Arrays.copyOfRange(whole, 1, whole.length - 1);
    }

    @Override
    public Class<?> classForType(SerializedType stored) {
        return stored.getName().equals(METADATA) ? MetaData.class : types.classOf(stored);
    }
}
