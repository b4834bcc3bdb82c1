package vn.giamsat.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.api.text.Sentences;
import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.Person;
import vn.giamsat.eventlog.serialize.EventSerializer;
import vn.giamsat.recommendation.event.FollowUpOfficerAssigned;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;
import vn.giamsat.view.followup.FollowUpView;
import vn.giamsat.view.task.TaskView;
import vn.giamsat.view.timeline.TimelineRow;
import vn.giamsat.view.timeline.TimelineView;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** What was stored in the first version of an event is told by the product as it is told now. */
class EarlierVersionsTests {

    private static final UUID RECOMMENDATION =
            UUID.fromString("7908a7c2-551f-31bd-b732-b5c1067efeb7");
    private static final UUID OFFICER = UUID.fromString("37826233-3fcf-3c5f-a75e-09c34a292611");
    private static final String FIRST =
            """
            {"recommendation":"%s","officer":"%s","officerName":"Lê Thị Hoa","occurredOn":"2025-09-11","lateReason":null}
            """
                    .formatted(RECOMMENDATION, OFFICER);

    private final EventSerializer serializer = EventSerializer.of(LogConfiguration.storedEvents());
    private final DomainEvent first = stored("1", FIRST);
    private final DomainEvent second =
            stored("2", new String(serializer.serialize(first, byte[].class).getData(), UTF_8));

    @Test
    void the_officer_is_a_person() {
        assertThat(first).isInstanceOf(FollowUpOfficerAssigned.class).isEqualTo(second);
        assertThat(((FollowUpOfficerAssigned) first).officer())
                .isEqualTo(new Person("Lê Thị Hoa", List.of(), OFFICER));
    }

    @Test
    void no_view_tells_a_difference() {
        assertThat(row(FollowUpView.VIEW, first))
                .isEqualTo(row(FollowUpView.VIEW, second))
                .satisfies(row -> assertThat(row.followedUpBy().officer()).isEqualTo(OFFICER))
                .satisfies(
                        row ->
                                assertThat(row.followedUpBy().officerName())
                                        .isEqualTo("Lê Thị Hoa"));
        assertThat(row(new TaskView(), first)).isEqualTo(row(new TaskView(), second));
        assertThat(row(new TimelineView(), first)).isEqualTo(row(new TimelineView(), second));
    }

    @Test
    void the_timeline_names_the_officer() {
        TimelineRow row = row(new TimelineView(), first);
        assertThat(
                        Sentences.in(Locale.of("vi"))
                                .tell(
                                        "recommendation.follow-up-officer-assigned",
                                        JsonMapper.shared().valueToTree(row.payload())))
                .isEqualTo("Giao Lê Thị Hoa theo dõi, đôn đốc");
    }

    private DomainEvent stored(String version, String payload) {
        return serializer.deserialize(
                new SimpleSerializedObject<>(
                        payload.getBytes(UTF_8),
                        byte[].class,
                        new SimpleSerializedType(
                                "recommendation.follow-up-officer-assigned", version)));
    }

    private static <R extends Record> R row(View<R> view, DomainEvent event) {
        RecordedEvent recorded = recorded(1, event);
        String key = view.keysOf(recorded).getFirst();
        R before =
                view.keysOf(recorded(0, opened())).contains(key)
                        ? view.evolve(null, recorded(0, opened()), key)
                        : null;
        R row = view.evolve(before, recorded, key);
        return Objects.requireNonNull(row);
    }

    private static RecordedEvent recorded(long position, DomainEvent event) {
        return new RecordedEvent(
                position,
                "e" + position,
                Instant.EPOCH,
                RECOMMENDATION.toString(),
                position,
                null,
                false,
                event);
    }

    private static DomainEvent opened() {
        UUID other = new UUID(0, 1);
        Document notice = new Document(DocumentType.NOTICE, null, null, null, "TB-1", null, null);
        return new RecommendationOpened(
                RECOMMENDATION,
                other,
                other,
                other,
                null,
                "Củng cố đội ngũ",
                null,
                null,
                List.of(),
                notice,
                null);
    }
}
