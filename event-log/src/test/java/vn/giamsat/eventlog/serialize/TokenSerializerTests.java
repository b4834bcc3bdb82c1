package vn.giamsat.eventlog.serialize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;

class TokenSerializerTests {

    private final TokenSerializer serializer = TokenSerializer.allowing();

    @Test
    void a_token_in_the_middle_of_a_replay_is_read_back() {
        var token =
                ReplayToken.createReplayToken(
                        new GlobalSequenceTrackingToken(9),
                        new GlobalSequenceTrackingToken(4),
                        "rebuild");
        Object back = serializer.deserialize(serializer.serialize(token, byte[].class));
        assertThat(back).isEqualTo(token);
        assertThat(((ReplayToken) back).context()).isEqualTo("rebuild");
    }

    @Test
    void a_token_of_another_class_is_not_made() {
        var file =
                new SimpleSerializedObject<>(
                        "\"/etc\"".getBytes(UTF_8),
                        byte[].class,
                        new SimpleSerializedType("java.io.File", null));
        assertThatThrownBy(() -> serializer.deserialize(file)).isInstanceOf(UnknownEventType.class);
    }

    @Test
    void a_reset_context_of_another_class_is_not_made() {
        var token =
                ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(9), null, "rebuild");
        var stored = serializer.serialize(token, String.class);
        String forged = stored.getData().replace("\"rebuild\"", "{\"@class\":\"java.io.File\"}");
        var object =
                new SimpleSerializedObject<>(
                        forged.getBytes(UTF_8), byte[].class, stored.getType());
        assertThat(forged).contains("java.io.File");
        assertThatThrownBy(() -> serializer.deserialize(object))
                .isInstanceOf(SerializationException.class);
    }
}
