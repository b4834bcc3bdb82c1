package vn.giamsat.api.timeline;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.StoredEvents;
import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.command.ReceiptedCommands;
import vn.giamsat.api.text.Names;
import vn.giamsat.api.text.Sentences;
import vn.giamsat.event.StoredAs;
import vn.giamsat.view.dependents.Corrections;
import vn.giamsat.view.fold.SaidBeside;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.timeline.TimelineRow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells the facts of a timeline in the reader's language: lines for pages, entries for programs.
 */
public final class TimelineFormatter {

    private static final Map<String, String> STORED_NAMES =
            StoredEvents.all().stream()
                    .collect(
                            Collectors.toMap(
                                    Class::getSimpleName,
                                    event -> event.getAnnotation(StoredAs.class).name()));

    private final Names names;
    private final JsonMapper json;

    TimelineFormatter(Names names, JsonMapper json) {
        this.names = names;
        this.json = json;
    }

    public Page<TimelineLine> tell(ReadContext look, Page<TimelineRow> rows) {
        Sentences sentences = Sentences.in(look.caller().locale());
        Map<String, String> people =
                names.ofAccounts(rows.items().stream().map(TimelineRow::actor), look.asOf());
        return rows.map(row -> line(row, sentences, people));
    }

    /** For programs: each fact as it is, with its sentence. */
    public Page<DiaryEntry> diary(ReadContext look, Page<TimelineRow> rows) {
        Sentences sentences = Sentences.in(look.caller().locale());
        return rows.map(row -> new DiaryEntry(sentence(row, sentences), Delay.of(row), row));
    }

    private String sentence(TimelineRow row, Sentences sentences) {
        return sentences.tell(storedName(row), json.valueToTree(row.payload()));
    }

    private TimelineLine line(TimelineRow row, Sentences sentences, Map<String, String> people) {
        return new TimelineLine(
                row.position(),
                sentence(row, sentences),
                row.occurredOn(),
                Delay.of(row),
                row.lateReason(),
                row.recordedAt(),
                name(row.actor(), people),
                row.illustration(),
                confirmed(row),
                row.orderReason(),
                resting(row),
                receipt(row));
    }

    private static @Nullable String name(@Nullable String actor, Map<String, String> people) {
        return actor == null ? null : people.get(actor);
    }

    private static List<LocalDate> confirmed(TimelineRow row) {
        return new SaidBeside(row.confirmedDays(), row.orderReason()).confirmed();
    }

    private static @Nullable String resting(TimelineRow row) {
        return row.inspection() != null && Corrections.isCorrection(row.event())
                ? "/inspections/" + row.inspection() + "/resting?on=" + row.position()
                : null;
    }

    private static @Nullable String receipt(TimelineRow row) {
        if (!ReceiptedCommands.left(row.event())) {
            return null;
        }
        UUID aggregate = row.recommendation() != null ? row.recommendation() : row.inspection();
        return "/receipts/" + aggregate + "/" + row.version();
    }

    private static String storedName(TimelineRow row) {
        String name = STORED_NAMES.get(row.event());
        if (name == null) {
            throw new IllegalStateException("an event without a name in the log: " + row.event());
        }
        return name;
    }
}
