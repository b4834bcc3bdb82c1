package vn.giamsat.api.timeline;

import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.StoredEvents;
import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.text.Sentences;
import vn.giamsat.event.StoredAs;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.timeline.TimelineRow;

import java.util.Map;
import java.util.stream.Collectors;

/** Tells the facts of a timeline in the reader's language. */
public final class Diary {
    private static final Map<String, String> STORED_NAMES =
            StoredEvents.all().stream()
                    .collect(
                            Collectors.toMap(
                                    Class::getSimpleName,
                                    type -> type.getAnnotation(StoredAs.class).name()));

    private final JsonMapper json;

    Diary(JsonMapper json) {
        this.json = json;
    }

    public Page<DiaryEntry> told(ReadContext look, Page<TimelineRow> facts) {
        Sentences sentences = Sentences.in(look.caller().locale());
        return facts.map(
                fact ->
                        new DiaryEntry(
                                sentences.tell(
                                        STORED_NAMES.getOrDefault(fact.event(), fact.event()),
                                        json.valueToTree(fact.payload())),
                                Delay.of(fact),
                                fact));
    }
}
