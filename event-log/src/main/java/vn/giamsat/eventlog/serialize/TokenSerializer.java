package vn.giamsat.eventlog.serialize;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

import java.util.List;

/**
 * Writes and reads how far processors have come, also in the middle of a replay. Only Axon's own
 * tokens, texts, and classes of the named packages are ever created from what the database says.
 */
public final class TokenSerializer extends Jackson3Serializer {

    private static final String AXON = "org.axonframework.";

    private final List<String> packages;

    private TokenSerializer(List<String> packages) {
        super(
                Jackson3Serializer.builder()
                        .jsonMapperBuilderCustomizer(mapper -> configure(mapper, packages)));
        this.packages = packages;
    }

    /** Reset contexts may be of the given packages, each named with its final dot. */
    public static TokenSerializer allowing(String... resetContextPackages) {
        return new TokenSerializer(List.of(resetContextPackages));
    }

    private static void configure(JsonMapper.Builder mapper, List<String> packages) {
        // without a validator Axon's ReplayToken cannot be read back and every replay hangs
        var validator =
                BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType(AXON)
                        .allowIfSubType(String.class);
        packages.forEach(validator::allowIfSubType);
        mapper.polymorphicTypeValidator(validator.build());
    }

    @Override
    public Class<?> classForType(SerializedType stored) {
        @Nullable String name = stored.getName();
        if (stored.equals(SerializedType.emptyType()) || allowed(name)) {
            return super.classForType(stored);
        }
        throw new UnknownEventType("A token of type %s is not read".formatted(name));
    }

    private boolean allowed(String name) {
        return name.startsWith(AXON)
                || name.equals(String.class.getName())
                || packages.stream().anyMatch(name::startsWith);
    }
}
